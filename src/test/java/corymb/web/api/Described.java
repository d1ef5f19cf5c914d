package corymb.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the OpenAPI document says. */
final class Described {

  static final JsonMapper JSON = new JsonMapper();

  private static final JsonNode DOCUMENT = read();

  private Described() {}

  private static JsonNode read() {
    try (InputStream stream = Described.class.getResourceAsStream("/corymb/web/openapi.json")) {
      return JSON.readTree(Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode document() {
    return DOCUMENT;
  }

  static JsonNode schema(String name) {
    return DOCUMENT.path("components").path("schemas").path(name);
  }

  /** The statuses of each operation, as in {@code GET /api/v1/cases}. */
  static Map<String, Set<Integer>> statuses() {
    Map<String, Set<Integer>> found = new TreeMap<>();
    DOCUMENT
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          Set<Integer> statuses = new TreeSet<>();
                          operation
                              .getValue()
                              .path("responses")
                              .propertyNames()
                              .forEach(status -> statuses.add(Integer.parseInt(status)));
                          String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                          found.put(method + " " + path.getKey(), statuses);
                        }));
    return found;
  }

  /** The operation that a request is one of, or the request itself where there is none. */
  static String operation(String method, String path) {
    return statuses().keySet().stream()
        .filter(each -> (method + " " + path).matches(each.replaceAll("\\{[^}]*}", "[^/]+")))
        .findFirst()
        .orElse(method + " " + path);
  }
}
