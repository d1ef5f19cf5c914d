package corymb.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document that describes this interface. */
@RestController
final class DocumentApi {

  private final byte[] document = read();

  private static byte[] read() {
    try (InputStream stream = DocumentApi.class.getResourceAsStream("/corymb/web/openapi.json")) {
      return Objects.requireNonNull(stream, "openapi.json").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.json cannot be read", e);
    }
  }

  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] document() {
    return document.clone();
  }
}
