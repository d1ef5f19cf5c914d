package corymb.report.credential;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A status list as {@code BitstringStatusListCredential}.
 *
 * @param issuer id of who issued it
 * @param address its id, where it is published
 * @param purpose what a set bit means
 * @param list the bits
 */
public record StatusListCredential(
    String issuer, String address, StatusPurpose purpose, StatusList list) {
  private static final String TYPE = "BitstringStatusListCredential";
  private static final String SUBJECT = "BitstringStatusList";

  /**
   * The list, secured as {@code vc+jwt}.
   *
   * @param address where it is published, as {@link StatusPlace#list} says
   * @param issuer who issues it
   * @param day from which it is valid
   * @param key of the issuer, Ed25519
   */
  public static String issue(
      StatusList list,
      StatusPurpose purpose,
      String address,
      Issuer issuer,
      LocalDate day,
      PrivateKey key) {
    String json =
        CredentialJson.write(
            out -> {
              CredentialJson.texts(out, "@context", CredentialJson.CONTEXT);
              out.writeStringProperty("id", address);
              CredentialJson.texts(out, "type", CredentialJson.TYPE, TYPE);
              out.writeStringProperty("issuer", issuer.id());
              out.writeStringProperty("validFrom", CredentialJson.firstSecond(day));
              subject(out, list, purpose, address);
            });
    return CredentialJwt.sign(json, issuer, key);
  }

  private static void subject(
      JsonGenerator json, StatusList list, StatusPurpose purpose, String address) {
    json.writeObjectPropertyStart("credentialSubject");
    json.writeStringProperty("id", address + "#list");
    json.writeStringProperty("type", SUBJECT);
    json.writeStringProperty("statusPurpose", purpose.word());
    json.writeStringProperty("encodedList", list.encoded());
    json.writeEndObject();
  }

  /**
   * The list of an issuer who is named by a key, when that key has signed it.
   *
   * @throws BrokenCredential when it has not, or the text is no such credential
   */
  public static StatusListCredential verify(String jwt) {
    return read(CredentialJwt.verify(jwt));
  }

  /** The same for an issuer whose key is known from elsewhere. */
  public static StatusListCredential verify(String jwt, PublicKey key) {
    return read(CredentialJwt.verify(jwt, key));
  }

  private static StatusListCredential read(JsonNode json) {
    CredentialJson.requireType(json, TYPE);
    JsonNode subject = json.path("credentialSubject");
    if (!SUBJECT.equals(CredentialJson.text(subject, "type"))) {
      throw new BrokenCredential("the credential is about no " + SUBJECT);
    }
    return new StatusListCredential(
        CredentialJson.issuer(json),
        CredentialJson.text(json, "id"),
        StatusPurpose.of(CredentialJson.text(subject, "statusPurpose")),
        StatusList.decode(CredentialJson.text(subject, "encodedList")));
  }

  /**
   * Whether the status that a credential points to is set here.
   *
   * @throws BrokenCredential when the credential points to another list, or was issued by another
   */
  public boolean holds(BadgeCredential credential) {
    for (StatusEntry entry : credential.status()) {
      if (entry.purpose() == purpose && entry.list().equals(address)) {
        if (!issuer.equals(credential.issuer()) || entry.index() >= list.size()) {
          throw new BrokenCredential("the status list at " + address + " is not its issuer's");
        }
        return list.isSet(entry.index());
      }
    }
    throw new BrokenCredential("the credential does not point to the status list at " + address);
  }
}
