package corymb.cli.casework;

import corymb.assessment.finding.Difference;
import corymb.assessment.finding.FaultyFinding;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Settlement;
import corymb.assessment.finding.Verdict;
import corymb.assessment.tie.Tie;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Words of a command line, and words for the terminal. */
final class Words {

  private Words() {}

  /** A tie such as {@code adviser:2024-06-30}. */
  static Tie tie(CommandLine line, String word) {
    String[] parts = word.split(":", 2);
    try {
      return new Tie(
          Tie.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
          parts.length == 1 ? null : LocalDate.parse(parts[1]));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ParameterException(
          line,
          "'"
              + word
              + "' is no tie; expected employment, adviser or member, with the last day"
              + " when it ended, as in adviser:2024-06-30",
          e);
    }
  }

  /** One finding. */
  static Finding finding(
      CommandLine line,
      @Nullable String question,
      Verdict verdict,
      @Nullable String value,
      @Nullable String reason,
      List<String> evidence) {
    if (question == null) {
      throw new ParameterException(line, "name the question, or a --file with many findings");
    }
    try {
      return new Finding(
          question, verdict, value == null || value.isEmpty() ? null : value, reason, evidence);
    } catch (FaultyFinding e) {
      throw new ParameterException(line, e.getMessage() + " (--reason TEXT)", e);
    }
  }

  /** A difference with how it was settled. */
  static String difference(Difference difference, @Nullable Settlement settled) {
    String values =
        difference.values().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue().orElse("not answered"))
            .collect(Collectors.joining(", "));
    String own = difference.own();
    String open =
        "%s: organisation %s, %s"
            .formatted(difference.question(), own == null ? "not answered" : own, values);
    if (settled == null) {
      return open + " - open";
    }
    String agreed = settled.value();
    return "%s - settled: %s (%s)"
        .formatted(open, agreed == null ? "not answered" : agreed, settled.reason());
  }
}
