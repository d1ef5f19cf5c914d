package corymb.samples;

import corymb.scheme.language.Language;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.ResultFolder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Makes the workbooks and results of all samples again, from their {@code answers.json}:
 *
 * <pre>mvn -q test -Dtest=SamplesTest -Dcorymb.update=true</pre>
 *
 * <p>Do so after a change of the rules, of the workbook's layout or of the result, and look at what
 * changed before it is committed.
 */
final class SampleMaker {

  private SampleMaker() {}

  /** Whether the samples are to be made again before they are tested. */
  static boolean isWanted() {
    return Boolean.getBoolean("corymb.update");
  }

  /** Makes the workbook and the result of a sample. */
  static void make(Sample sample) {
    ResultFolder.write(sample.workbook(), workbook(sample));
    String result = Sample.json(sample.assessed());
    ResultFolder.write(sample.expected(), result.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] workbook(Sample sample) {
    byte[] filled =
        Objects.requireNonNull(
            MakeWorkbook.filled(
                    Sample.SHELF, Sample.source(sample.answers()), Language.ENGLISH, Sample.TODAY)
                .bytes());
    return switch (sample.name()) {
      case "full-of-faults" -> Handwriting.in(filled, FullOfFaults::in);
      case "typed-by-hand" -> Handwriting.in(filled, TypedByHand::in);
      default -> filled;
    };
  }
}
