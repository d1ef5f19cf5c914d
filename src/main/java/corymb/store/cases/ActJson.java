package corymb.store.cases;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import corymb.assessment.act.Act;
import corymb.assessment.state.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Acts as JSON text. An act is an object whose {@code act} names its kind, as in {@code lock}; its
 * other keys are the parts of the act's record. The same act always gives the same text.
 */
public final class ActJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Act.class, Named.class)
          .registerSubtypes(kinds(Act.class).toArray(NamedType[]::new))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withIsGetterVisibility(Visibility.NONE)
                      .withGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .build();

  private ActJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
  private interface Named {}

  /** The kind of an act, as in {@code record-visit}. */
  public static String kind(Act act) {
    return kind(act.getClass());
  }

  /** An act as JSON. */
  public static String write(Act act) {
    return MAPPER.writerFor(Act.class).writeValueAsString(act);
  }

  /** What was handed in first, as JSON. */
  public static String write(Submission submission) {
    return MAPPER.writeValueAsString(submission);
  }

  /**
   * Reads an act.
   *
   * @throws UnreadableAct when the text is none
   */
  public static Act act(String json) {
    return read(json, Act.class);
  }

  /**
   * Reads what was handed in first.
   *
   * @throws UnreadableAct when the text is none
   */
  public static Submission submission(String json) {
    return read(json, Submission.class);
  }

  private static <T> T read(String json, Class<T> kind) {
    try {
      return MAPPER.readValue(json, kind);
    } catch (JacksonException e) {
      throw new UnreadableAct(kind.getSimpleName(), e);
    }
  }

  private static List<NamedType> kinds(Class<?> kind) {
    List<NamedType> all = new ArrayList<>();
    for (Class<?> permitted : kind.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        all.addAll(kinds(permitted));
      } else {
        all.add(new NamedType(permitted, kind(permitted)));
      }
    }
    return all;
  }

  private static String kind(Class<?> act) {
    return act.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
