package corymb.usecase.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * The settings by which a server issues certificates, as somebody wrote them; empty when not set.
 *
 * @param keys the key file
 * @param password of the key file
 * @param passwordFile whose first line is the password, where the password itself is not set
 * @param issuer the body that issues
 * @param address where certificates can be looked up
 * @param signatories who stands by certificates: name and function with a comma between them,
 *     several with a semicolon between them
 */
public record IssuerSettings(
    String keys,
    String password,
    String passwordFile,
    String issuer,
    String address,
    String signatories) {

  /** The names of the settings that are needed and not set, in their order. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    need(missing, "corymb.keys", keys);
    if (passwordFile.isBlank()) {
      need(missing, "corymb.key.password-file", password);
    }
    need(missing, "corymb.issuer", issuer);
    need(missing, "corymb.address", address);
    need(missing, "corymb.signatories", signatories);
    return List.copyOf(missing);
  }

  private static void need(List<String> missing, String name, String given) {
    if (given.isBlank()) {
      missing.add(name);
    }
  }

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "IssuerSettings[" + keys + ", " + issuer + ", " + address + "]";
  }
}
