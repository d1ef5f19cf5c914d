package corymb.cli.casework;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.cli.shell.GivenFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * Many findings as CSV in UTF-8 with the columns question, verdict, value, reason and evidence, in
 * any order, separated by commas or semicolons; only question and verdict are needed.
 */
final class FindingsFile {

  private static final int LIMIT = 4 * 1024 * 1024;
  private static final List<String> NEEDED = List.of("question", "verdict");
  private static final List<String> KNOWN =
      List.of("question", "verdict", "value", "reason", "evidence");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private FindingsFile() {}

  /**
   * The findings of a file.
   *
   * @throws ActRefused when it is no such file, or a line is no finding; the message names every
   *     such line
   */
  static List<Finding> read(Path file) {
    String text = text(file);
    List<Finding> findings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (CSVParser lines = format(text).parse(new StringReader(text))) {
      requireHeadings(file, lines.getHeaderNames());
      for (CSVRecord line : lines) {
        read(line, findings, faults);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ActRefused(file + " is no CSV file with a line of headings: " + e.getMessage());
    }
    if (!faults.isEmpty()) {
      throw new ActRefused(file + ": " + String.join("; ", faults));
    }
    return findings;
  }

  private static String text(Path file) {
    byte[] bytes = GivenFile.read(file, LIMIT, ActRefused::new);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ActRefused(file + " is not in UTF-8: save it as CSV in UTF-8");
    }
  }

  /** Spreadsheets separate by semicolons where the comma is the decimal sign. */
  private static CSVFormat format(String text) {
    String headings = text.lines().findFirst().orElse("");
    boolean semicolons = headings.indexOf(';') >= 0 && headings.indexOf(',') < 0;
    return semicolons ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
  }

  private static void requireHeadings(Path file, List<String> found) {
    List<String> small = found.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    if (!small.containsAll(NEEDED) || !KNOWN.containsAll(small)) {
      throw new ActRefused(
          "%s begins with the headings '%s'; expected question, verdict, value, reason and evidence"
              .formatted(file, String.join(", ", found)));
    }
  }

  private static void read(CSVRecord line, List<Finding> findings, List<String> faults) {
    String where = "line " + line.getParser().getCurrentLineNumber() + ": ";
    int most = line.getParser().getHeaderNames().size();
    if (line.size() > most) {
      faults.add(
          "%shas %s columns, the headings are %s: put a text with a comma or semicolon in quotes"
              .formatted(where, line.size(), most));
      return;
    }
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
