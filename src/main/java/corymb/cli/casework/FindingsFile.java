package corymb.cli.casework;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Many findings as CSV with the columns question, verdict, value, reason and evidence. */
final class FindingsFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private FindingsFile() {}

  /**
   * The findings of a file.
   *
   * @throws ActRefused when a line is no finding; the message names every such line
   */
  static List<Finding> read(Path file) {
    List<Finding> findings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser lines = FORMAT.parse(text)) {
      for (CSVRecord line : lines) {
        read(line, findings, faults);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new ActRefused(file + " is no CSV file with a line of headings: " + e.getMessage());
    }
    if (!faults.isEmpty()) {
      throw new ActRefused(file + ": " + String.join("; ", faults));
    }
    return findings;
  }

  private static void read(CSVRecord line, List<Finding> findings, List<String> faults) {
    String where = "line " + line.getParser().getCurrentLineNumber() + ": ";
    String question = text(line, "question");
    Verdict verdict = verdict(text(line, "verdict"));
    if (question == null || verdict == null) {
      faults.add(where + "needs a question and a verdict: confirmed, corrected or evidence_wanted");
      return;
    }
    try {
      String evidence = text(line, "evidence");
      findings.add(
          new Finding(
              question,
              verdict,
              text(line, "value"),
              text(line, "reason"),
              evidence == null ? List.of() : List.of(evidence.split("[ ;]+"))));
    } catch (IllegalArgumentException e) {
      faults.add(where + e.getMessage());
    }
  }

  private static @Nullable Verdict verdict(@Nullable String word) {
    String sought = word == null ? "" : word.toUpperCase(Locale.ROOT).replace(' ', '_');
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().equals(sought)) {
        return verdict;
      }
    }
    return null;
  }

  private static @Nullable String text(CSVRecord line, String column) {
    String text = line.isMapped(column) && line.isSet(column) ? line.get(column) : "";
    return text.isBlank() ? null : text;
  }
}
