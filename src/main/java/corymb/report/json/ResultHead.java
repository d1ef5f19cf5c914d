package corymb.report.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How a result begins: of what it was made, and whether the response was complete.
 *
 * @param sha256 the digest of the response, 64 lower case hexadecimal digits
 * @param complete whether it had no errors
 */
public record ResultHead(String sha256, boolean complete) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads no further than needed.
   *
   * @throws IOException when the file cannot be read, or is no result
   */
  public static ResultHead read(Path file) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      ResultHead head = read(json);
      if (head == null) {
        throw new IOException("the file " + file + " is no result of a response");
      }
      return head;
    } catch (JacksonException e) {
      throw new IOException("the file " + file + " is no result of a response", e);
    }
  }

  private static @Nullable ResultHead read(JsonParser json) {
    String sha256 = null;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token != JsonToken.PROPERTY_NAME) {
        continue;
      }
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("sha256") && sha256 == null) {
        sha256 = json.getString();
      } else if (key.equals("complete")) {
        return sha256 == null ? null : new ResultHead(sha256, value == JsonToken.VALUE_TRUE);
      }
    }
    return null;
  }
}
