package corymb.cli.casework;

import corymb.assessment.csv.CsvFault;
import corymb.assessment.csv.CsvLine;
import corymb.assessment.csv.CsvTable;
import corymb.assessment.finding.FaultyFinding;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.cli.shell.GivenFile;
import corymb.scheme.language.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private FindingsFile() {}

  /**
   * The findings of a file.
   *
   * @throws ActRefused when it is no such file, or a line is no finding; the message names every
   *     such line
   */
  static List<Finding> read(Path file) {
    CsvTable table = CsvTable.read(GivenFile.read(file, LIMIT, ActRefused::new));
    CsvFault fault = table.fault();
    if (fault != null) {
      throw new ActRefused(
          "{0} is no CSV file: line {1} has {2}, expected {3}. {4}",
          file, fault.line(), fault.found(), fault.expected(), fault.advice());
    }
    List<CsvLine> lines = table.lines();
    List<String> headings = lines.isEmpty() ? List.of() : lines.get(0).cells();
    requireHeadings(file, headings);
    List<String> columns = headings.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    List<Finding> findings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    lines.stream().skip(1).forEach(line -> read(line, columns, findings, faults));
    if (!faults.isEmpty()) {
      throw new ActRefused(Sentence.asItIs(file + ": " + String.join("; ", faults)));
    }
    return findings;
  }

  private static void requireHeadings(Path file, List<String> found) {
    List<String> small = found.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    boolean doubled = small.size() > Set.copyOf(small).size();
    if (doubled || !small.containsAll(NEEDED) || !KNOWN.containsAll(small)) {
      throw new ActRefused(
          "{0} begins with the headings '{1}'; expected each once: question, verdict, value, reason, evidence",
          file, found);
    }
  }

  private static void read(
      CsvLine line, List<String> columns, List<Finding> findings, List<String> faults) {
    String where = "line " + line.number() + ": ";
    if (line.cells().size() > columns.size()) {
      faults.add(
          "%shas %s columns, the headings are %s: put a text with a comma or semicolon in quotes"
              .formatted(where, line.cells().size(), columns.size()));
      return;
    }
    String question = text(line, columns, "question");
    Verdict verdict = verdict(text(line, columns, "verdict"));
    if (question == null || verdict == null) {
      faults.add(where + "needs a question and a verdict: confirmed, corrected or evidence_wanted");
      return;
    }
    try {
      String evidence = text(line, columns, "evidence");
      findings.add(
          new Finding(
              question,
              verdict,
              text(line, columns, "value"),
              text(line, columns, "reason"),
              evidence == null ? List.of() : List.of(evidence.split("[ ;]+"))));
    } catch (FaultyFinding e) {
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

  private static @Nullable String text(CsvLine line, List<String> columns, String column) {
    int place = columns.indexOf(column);
    String text = place < 0 ? "" : line.cell(place);
    return text.isEmpty() ? null : text;
  }
}
