package corymb.store.work;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON text: what was asked for, and what came of an item. */
public final class WorkJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withIsGetterVisibility(Visibility.NONE)
                      .withGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .build();

  private WorkJson() {}

  /** A record as JSON. */
  public static String write(Record record) {
    return MAPPER.writeValueAsString(record);
  }

  /**
   * Reads a record.
   *
   * @throws IllegalStateException when the text is none of that kind
   */
  public static <T extends Record> T read(String json, Class<T> kind) {
    try {
      return MAPPER.readValue(json, kind);
    } catch (JacksonException e) {
      throw new IllegalStateException("what is kept is no " + kind.getSimpleName(), e);
    }
  }
}
