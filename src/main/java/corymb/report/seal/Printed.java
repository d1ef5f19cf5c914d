package corymb.report.seal;

import corymb.label.certificate.CertificateRecord;
import corymb.report.certificate.PrintedFacts;
import java.util.regex.Pattern;

/** Compares what is printed with a record; how the words fall into lines does not matter. */
final class Printed {
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");

  private Printed() {}

  /** Whether everything that identifies a certificate is printed as its record says. */
  static boolean tellsOf(String text, CertificateRecord certificate) {
    String bare = bare(text);
    return PrintedFacts.of(certificate).stream().map(Printed::bare).allMatch(bare::contains);
  }

  private static String bare(String text) {
    return GAPS.matcher(text).replaceAll("");
  }
}
