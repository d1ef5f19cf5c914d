package corymb.web.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Who may use a route.
 *
 * @param route method and pattern
 * @param outcomes for each caller
 * @param stage at which the case of the request is, empty when it is about none
 * @param form what is sent with it
 */
record Decision(
    String route, Map<Caller, Outcome> outcomes, String stage, Map<String, String> form) {

  private static final int OUTCOMES = 2;
  private static final int STAGE = OUTCOMES + Caller.values().length;

  /** The table. */
  static List<Decision> all() {
    try (var table = Decision.class.getResourceAsStream("decisions.txt")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Decision::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Decision of(String line) {
    String[] words = line.split(" +", STAGE + 2);
    Map<Caller, Outcome> outcomes = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      String word = words[OUTCOMES + caller.ordinal()];
      outcomes.put(caller, Outcome.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    String stage = words.length > STAGE ? words[STAGE] : "-";
    return new Decision(
        words[0] + " " + words[1],
        outcomes,
        stage.equals("-") ? "" : stage,
        words.length > STAGE + 1 ? form(words[STAGE + 1]) : Map.of());
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String field : text.split("&", -1)) {
      int equals = field.indexOf('=');
      form.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return form;
  }

  String method() {
    return route.substring(0, route.indexOf(' '));
  }

  String pattern() {
    return route.substring(route.indexOf(' ') + 1);
  }

  boolean isOfPrograms() {
    return pattern().startsWith("/api");
  }
}
