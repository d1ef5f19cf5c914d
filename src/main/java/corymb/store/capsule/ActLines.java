package corymb.store.capsule;

import corymb.assessment.act.Stamp;
import corymb.store.cases.ActRow;
import corymb.store.cases.CaseRecord.KeptRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The acts of a case, one JSON object a line. */
final class ActLines {

  /** The name of the entry. */
  static final String ENTRY = "acts.ndjson";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private ActLines() {}

  /** One line; the body is the text whose digest counts, not an object. */
  private record Line(
      int nr,
      String kind,
      String person,
      Instant at,
      LocalDate on,
      @Nullable String reason,
      String body,
      String sha256) {}

  static byte[] write(List<KeptRow> acts) {
    StringBuilder text = new StringBuilder();
    for (KeptRow kept : acts) {
      ActRow row = kept.row();
      Stamp stamp = row.stamp();
      Line line =
          new Line(
              row.number(),
              row.kind(),
              stamp.person(),
              stamp.at(),
              stamp.on(),
              stamp.reason(),
              row.body(),
              kept.sha256());
      text.append(MAPPER.writeValueAsString(line)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads the acts of a case.
   *
   * @throws CapsuleRefused when a line is no act, or an act is missing
   */
  static List<KeptRow> read(String id, byte[] bytes) {
    List<KeptRow> acts = new ArrayList<>();
    for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      acts.add(act(id, text, acts.size() + 1));
    }
    if (acts.isEmpty()) {
      throw new CapsuleRefused("it holds no acts");
    }
    return acts;
  }

  private static KeptRow act(String id, String text, int number) {
    try {
      Line line = MAPPER.readValue(text, Line.class);
      if (line.nr != number) {
        throw new CapsuleRefused("expected act %s, found %s".formatted(number, line.nr));
      }
      Stamp stamp = new Stamp(line.person, line.at, line.on, line.reason);
      return new KeptRow(new ActRow(id, number, stamp, line.kind, line.body), line.sha256);
    } catch (JacksonException | NullPointerException e) {
      throw new CapsuleRefused("line " + number + " of " + ENTRY + " is no act", e);
    }
  }
}
