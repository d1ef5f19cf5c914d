package corymb.usecase.standing;

import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Visit;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a file about the procedure; faults are told at their lines. */
final class StandingReader {

  private static final String UNNAMED = "earlier benchmarking";

  private final String pack;
  private final Map<String, Integer> most = new HashMap<>();

  StandingReader(Pack pack) {
    this.pack = pack.name();
    for (Indicator indicator : pack.indicators()) {
      most.put(indicator.code(), indicator.maximum());
    }
  }

  /** An earlier benchmarking; one without points tells its date only. */
  Earlier earlier(Entry entry) {
    String name = entry.textOr("name", UNNAMED);
    LocalDate date = date(entry);
    Map<String, Integer> points = new TreeMap<>();
    if (entry.has("points")) {
      Entry given = entry.entry("points");
      given.keys().forEach(code -> points.put(code, points(given, code)));
    }
    entry.end();
    return new Earlier(name, date, points);
  }

  private int points(Entry points, String code) {
    int number = points.whole(code);
    Integer maximum = most.get(code);
    if (maximum == null) {
      points.fault(code, unknown(code));
    } else if (number < 0 || number > maximum) {
      points.fault(
          code, "the points of %s must be 0 to %s, found %s".formatted(code, maximum, number));
    }
    return number;
  }

  /** A list of codes of indicators. */
  List<String> indicators(Entry entry, String key) {
    List<String> codes = entry.texts(key);
    for (int i = 0; i < codes.size(); i++) {
      if (!most.containsKey(codes.get(i))) {
        entry.fault(key, i, unknown(codes.get(i)));
      }
    }
    return codes;
  }

  /** The verified areas; only what was named can be verified. */
  List<String> verified(Entry entry, List<String> areas) {
    List<String> codes = indicators(entry, "verified");
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      if (most.containsKey(code) && !areas.contains(code)) {
        entry.fault(
            "verified", i, "'" + code + "' is verified but not named; name it among the areas too");
      }
    }
    return codes;
  }

  /** How many assessors there were, 0 when nothing is said. */
  int assessors(Entry entry) {
    int assessors = entry.wholeOr("assessors", 0);
    if (assessors < 0) {
      entry.fault("assessors", "'assessors' must be 0 or more, found " + assessors);
    }
    return assessors;
  }

  /** The meeting with the organisation; null when what stands there is no entry at all. */
  @Nullable Visit visit(Entry entry) {
    if (entry.line() == 0) {
      return null;
    }
    Visit visit = new Visit(entry.word("kind", Visit.Kind.class, ""), date(entry));
    entry.end();
    return visit;
  }

  private static LocalDate date(Entry entry) {
    String text = entry.textOr("date", "");
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // told below: no day of the calendar
    }
    entry.fault("date", "'date' must be a date such as 2025-03-31, found '" + text + "'");
    return LocalDate.EPOCH;
  }

  private String unknown(String code) {
    return "the pack " + pack + " has no indicator '" + code + "'; use a code such as 2.1";
  }
}
