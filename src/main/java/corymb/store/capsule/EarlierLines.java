package corymb.store.capsule;

import corymb.assessment.judgement.Earlier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The earlier benchmarkings that each judgement looked at, a JSON object a line: their names, dates
 * and points, never their answers.
 */
final class EarlierLines {

  /** The name of the entry. */
  static final String ENTRY = "earlier.ndjson";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private EarlierLines() {}

  private record Line(int act, String name, LocalDate date, Map<String, Integer> points) {}

  static byte[] write(SortedMap<Integer, List<Earlier>> byAct) {
    StringBuilder text = new StringBuilder();
    byAct.forEach(
        (act, all) ->
            all.forEach(
                each -> {
                  Map<String, Integer> points = new TreeMap<>(each.points());
                  Line line = new Line(act, each.name(), each.date(), points);
                  text.append(MAPPER.writeValueAsString(line)).append('\n');
                }));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The earlier benchmarkings by the number of the act that judged.
   *
   * @throws CapsuleRefused when a line is none
   */
  static Map<Integer, List<Earlier>> read(byte[] bytes) {
    Map<Integer, List<Earlier>> byAct = new TreeMap<>();
    int number = 0;
    for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      try {
        Line line = MAPPER.readValue(text, Line.class);
        byAct
            .computeIfAbsent(line.act, act -> new ArrayList<>())
            .add(new Earlier(line.name, line.date, line.points));
      } catch (JacksonException | NullPointerException e) {
        throw new CapsuleRefused(
            "line " + number + " of " + ENTRY + " is no earlier benchmarking", e);
      }
    }
    return byAct;
  }
}
