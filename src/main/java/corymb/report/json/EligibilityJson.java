package corymb.report.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from a kept result what became of the criteria of eligibility. */
public final class EligibilityJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private EligibilityJson() {}

  /**
   * The outcome of each criterion by its code, in the order of the result: {@code met}, {@code
   * not-met} or {@code waived}.
   *
   * @param result {@code corymb-result/1} in UTF-8
   * @throws tools.jackson.core.JacksonException when it is no JSON
   */
  public static Map<String, String> read(byte[] result) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    JsonNode all = MAPPER.readTree(new String(result, StandardCharsets.UTF_8)).path("eligibility");
    for (JsonNode each : all) {
      outcomes.put(each.path("code").asString(""), each.path("outcome").asString(""));
    }
    return outcomes;
  }
}
