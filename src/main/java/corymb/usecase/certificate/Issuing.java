package corymb.usecase.certificate;

import corymb.label.certificate.Signatory;
import corymb.report.seal.SigningKeys;
import java.util.List;

/**
 * Who issues certificates.
 *
 * @param issuer the name of the body
 * @param address where certificates can be looked up, without a slash at the end, as in {@code
 *     https://labels.example.org}
 * @param signatories who stands by them
 * @param keys that seal them
 */
public record Issuing(
    String issuer, String address, List<Signatory> signatories, SigningKeys keys) {

  /** Where the status lists are, below the address. */
  static final String STATUS = "status/1";

  /** Keeps the signatories. */
  public Issuing {
    signatories = List.copyOf(signatories);
  }

  /** Where a certificate is looked up. */
  String verification(String number) {
    return address + "/verify/" + number;
  }

  /** Below which the status lists are published. */
  String status() {
    return address + "/" + STATUS;
  }
}
