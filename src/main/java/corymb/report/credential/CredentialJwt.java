package corymb.report.credential;

import java.security.PrivateKey;
import java.security.PublicKey;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import tools.jackson.databind.JsonNode;

/**
 * Secures credentials as {@code vc+jwt} (W3C Securing Verifiable Credentials using JOSE): the
 * credential itself is the payload, signed by Ed25519.
 */
final class CredentialJwt {
  private static final String TYPE = "vc+jwt";
  private static final String CONTENT = "vc";

  private CredentialJwt() {}

  /** The credential, secured; the same input gives the same text. */
  static String sign(String credential, Issuer issuer, PrivateKey key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
    signature.setHeader("typ", TYPE);
    signature.setHeader("cty", CONTENT);
    signature.setKeyIdHeaderValue(DidKey.method(issuer.id()));
    signature.setPayload(credential);
    signature.setKey(key);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new BrokenCredential("the credential cannot be signed: " + e.getMessage(), e);
    }
  }

  /**
   * The credential of an issuer who is named by a key, when that key has signed it.
   *
   * @throws BrokenCredential when it has not, or the text is no such credential
   */
  static JsonNode verify(String jwt) {
    JsonWebSignature signature = parse(jwt);
    String method = signature.getKeyIdHeaderValue();
    if (method == null) {
      throw new BrokenCredential("the credential does not say which key signed it");
    }
    JsonNode credential = verify(signature, DidKey.key(method));
    String issuer = CredentialJson.issuer(credential);
    if (!method.equals(DidKey.method(issuer))) {
      throw new BrokenCredential("the credential of " + issuer + " is signed by another key");
    }
    return credential;
  }

  /**
   * The credential, when a key has signed it.
   *
   * @throws BrokenCredential when it has not, or the text is no such credential
   */
  static JsonNode verify(String jwt, PublicKey key) {
    return verify(parse(jwt), key);
  }

  private static JsonWebSignature parse(String jwt) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmConstraints(
        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
    try {
      signature.setCompactSerialization(jwt);
    } catch (JoseException e) {
      throw new BrokenCredential("the credential is no signed text of the form " + TYPE, e);
    }
    if (!TYPE.equals(signature.getHeader("typ"))) {
      throw new BrokenCredential(
          "the credential says it is '" + signature.getHeader("typ") + "', expected " + TYPE);
    }
    return signature;
  }

  private static JsonNode verify(JsonWebSignature signature, PublicKey key) {
    signature.setKey(key);
    try {
      if (!signature.verifySignature()) {
        throw new BrokenCredential("the credential was changed, or signed by another key");
      }
      return CredentialJson.read(signature.getPayload());
    } catch (JoseException e) {
      throw new BrokenCredential("the credential cannot be verified: " + e.getMessage(), e);
    }
  }
}
