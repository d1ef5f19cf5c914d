package corymb.web.openid;

import java.net.URI;
import org.springframework.core.env.Environment;

/**
 * The provider of identities as the settings name it.
 *
 * @param issuer its address, as it names itself
 * @param clientId what it calls this application
 * @param clientSecret what this application proves itself with, empty for none
 * @param name what people call the provider
 * @param site the address of this application without a slash at its end, empty when the name by
 *     which it is called shall do
 */
record OpenIdSettings(
    String issuer, String clientId, String clientSecret, String name, String site) {

  static final String ISSUER = "corymb.oidc.issuer";

  /**
   * The settings.
   *
   * @throws IllegalArgumentException when one is missing or has another form
   */
  static OpenIdSettings of(Environment environment) {
    String issuer = environment.getRequiredProperty(ISSUER).strip();
    String client = environment.getProperty("corymb.oidc.client-id", "").strip();
    if (client.isEmpty()) {
      throw new IllegalArgumentException(
          "corymb.oidc.client-id is missing; it is what the provider calls this application");
    }
    String name = environment.getProperty("corymb.oidc.name", "").strip();
    return new OpenIdSettings(
        issuer,
        client,
        environment.getProperty("corymb.oidc.client-secret", "").strip(),
        name.isEmpty() ? host(issuer) : name,
        environment.getProperty("corymb.address", "").strip().replaceAll("/+$", ""));
  }

  /** What it proves travels by the network: without encryption only within this machine. */
  private static String host(String issuer) {
    URI uri = URI.create(issuer);
    String host = uri.getHost();
    boolean here = "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    if (host == null
        || !("https".equals(uri.getScheme()) || here && "http".equals(uri.getScheme()))) {
      throw new IllegalArgumentException(
          ISSUER + " is no address such as https://id.example.org; found '" + issuer + "'");
    }
    return host;
  }

  /** Leaves the secret out, so that it reaches no log. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + "]";
  }
}
