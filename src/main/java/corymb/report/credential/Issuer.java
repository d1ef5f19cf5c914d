package corymb.report.credential;

import java.security.PublicKey;

/**
 * Who issues a credential.
 *
 * @param id a DID or an address, as in {@code did:key:z6Mk...}
 * @param name of the body
 * @param url where the body's certificates can be looked up
 */
public record Issuer(String id, String name, String url) {

  /** An issuer that is named by its key, so that its credentials can be verified offline. */
  public static Issuer named(PublicKey key, String name, String url) {
    return new Issuer(DidKey.of(key), name, url);
  }
}
