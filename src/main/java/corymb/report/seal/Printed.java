package corymb.report.seal;

import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.PrintedFacts;
import corymb.scheme.language.Language;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Compares what is printed with a record; how the words fall into lines does not matter. */
final class Printed {
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");

  private Printed() {}

  /**
   * Whether everything that identifies a certificate is printed as its record says, its days in one
   * of the languages that certificates speak.
   */
  static boolean tellsOf(String text, CertificateRecord certificate) {
    String bare = bare(text);
    return Arrays.stream(Language.values()).anyMatch(in -> tellsOf(bare, certificate, in));
  }

  private static boolean tellsOf(String bare, CertificateRecord certificate, Language language) {
    return PrintedFacts.of(certificate, language).stream()
        .map(Printed::bare)
        .allMatch(bare::contains);
  }

  private static String bare(String text) {
    return GAPS.matcher(text).replaceAll("");
  }
}
