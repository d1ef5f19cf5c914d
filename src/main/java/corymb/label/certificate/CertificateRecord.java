package corymb.label.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a certificate says. It never says a score: scores are confidential.
 *
 * @param number of the certificate, as in {@code ECEI-2026-00001}
 * @param organisation its name, 1 to 200 characters
 * @param country where it is, ISO 3166 alpha-2 in capitals
 * @param label code of the label in its scheme, as in {@code gold}
 * @param title the label's name, 1 to 60 characters
 * @param slogan what the label stands for, 1 to 120 characters
 * @param scheme id of the scheme
 * @param version of the scheme
 * @param decidedOn the day of the decision
 * @param validFrom the first valid day
 * @param validUntil the last valid day
 * @param address where the certificate can be looked up, beginning with {@code https://} or {@code
 *     http://}, without query, at most 200 characters
 * @param digest SHA-256 of the decided result, 64 lower case hexadecimal digits
 * @param signatories who stands by it, 1 to 4 in the order of print
 * @param issuer name of the body that issues it, 1 to 160 characters
 * @param testSeal whether it is sealed by a key for trying out, and so is worth nothing
 */
public record CertificateRecord(
    String number,
    String organisation,
    String country,
    String label,
    String title,
    String slogan,
    String scheme,
    String version,
    LocalDate decidedOn,
    LocalDate validFrom,
    LocalDate validUntil,
    String address,
    String digest,
    List<Signatory> signatories,
    String issuer,
    boolean testSeal) {

  private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z0-9]{0,19}-[0-9]{4}-[0-9]{5,9}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,39}");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int MOST_SIGNATORIES = 4;
  private static final int LONGEST_ORGANISATION = 200;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SLOGAN = 120;
  private static final int LONGEST_ISSUER = 160;
  private static final int LONGEST_ADDRESS = 200;

  /**
   * Keeps its own copy of the signatories.
   *
   * @throws IllegalArgumentException when a part is not as described
   */
  public CertificateRecord {
    signatories = List.copyOf(signatories);
    Bounds.form("the number", number, NUMBER, "one such as 'ECEI-2026-00001'");
    Bounds.text("the organisation", organisation, LONGEST_ORGANISATION);
    Bounds.form("the country", country, COUNTRY, "two capital letters of ISO 3166");
    Bounds.form("the label", label, CODE, "a code such as 'gold'");
    Bounds.text("the label's title", title, LONGEST_TITLE);
    Bounds.text("the label's slogan", slogan, LONGEST_SLOGAN);
    Bounds.form("the scheme", scheme, CODE, "an id such as 'ecei'");
    Bounds.form("the scheme's version", version, VERSION, "a version such as '1.0.0'");
    Bounds.form("the address", address, ADDRESS, "an address that begins with https://");
    Bounds.text("the address", address, LONGEST_ADDRESS);
    Bounds.form("the digest", digest, DIGEST, "64 lower case hexadecimal digits");
    Bounds.text("the issuer", issuer, LONGEST_ISSUER);
    if (signatories.isEmpty() || signatories.size() > MOST_SIGNATORIES) {
      throw Bounds.refusal(
          "the signatories", signatories.size() + " of them", "1 to " + MOST_SIGNATORIES);
    }
    if (validUntil.isBefore(validFrom)) {
      throw Bounds.refusal(
          "the last valid day", validUntil.toString(), "a day not before " + validFrom);
    }
  }

  /** How a day lies to its validity; the first and the last valid day are valid. */
  public OnDay on(LocalDate day) {
    if (day.isBefore(validFrom)) {
      return OnDay.NOT_YET_VALID;
    }
    return day.isAfter(validUntil) ? OnDay.EXPIRED : OnDay.VALID;
  }

  /** The same, sealed by a key for trying out or not. */
  public CertificateRecord withTestSeal(boolean test) {
    return new CertificateRecord(
        number,
        organisation,
        country,
        label,
        title,
        slogan,
        scheme,
        version,
        decidedOn,
        validFrom,
        validUntil,
        address,
        digest,
        signatories,
        issuer,
        test);
  }
}
