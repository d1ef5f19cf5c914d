package corymb.report.dataset;

import corymb.intake.json.AnswersWriter;
import corymb.scheme.Pack;
import java.io.IOException;
import java.io.OutputStream;

/** The answers of a case a line, as {@code answers.ndjson}, each by its own pack. */
final class DatasetNdjson implements DatasetWriter {

  private final OutputStream out;

  DatasetNdjson(OutputStream out) {
    this.out = out;
  }

  @Override
  public boolean accept(DatasetLine line) throws IOException {
    Pack pack = line.scorecard().pack();
    out.write(AnswersWriter.write(pack, Withheld.texts(pack.questionnaire().questions(), line)));
    out.write('\n');
    return true;
  }
}
