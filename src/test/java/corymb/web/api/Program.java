package corymb.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.web.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A program that uses the interface; it takes no answer that the document does not tell of. */
final class Program {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, Set<Integer>> STATUSES = Described.statuses();
  private static final int FIRST_PROBLEM = 400;

  private final Site site;
  private final @Nullable String token;

  Program(Site site, @Nullable String token) {
    this.site = site;
    this.token = token;
  }

  /**
   * An answer.
   *
   * @param operation as in the document
   * @param status as in 200
   * @param response the whole of it
   */
  record Answer(String operation, int status, HttpResponse<byte[]> response) {

    JsonNode json() {
      return Described.JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send("GET", path, null, new byte[0]);
  }

  Answer post(String path, String type, byte[] body) {
    return send("POST", path, type, body);
  }

  private Answer send(String method, String path, @Nullable String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.base().resolve(path))
            .method(
                method,
                type == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return described(method, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer described(String method, HttpResponse<byte[]> response) {
    String operation = Described.operation(method, response.uri().getPath());
    int status = response.statusCode();
    Answer answer = new Answer(operation, status, response);
    if (STATUSES.containsKey(operation)) {
      assertThat(STATUSES.get(operation)).as(operation).contains(status);
    }
    assertThat(answer.header("Set-Cookie")).as("a session").isEmpty();
    if (status >= FIRST_PROBLEM) {
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.json().path("status").intValue()).isEqualTo(status);
      assertThat(answer.json().propertyNames()).contains("type", "title", "detail");
    }
    return answer;
  }
}
