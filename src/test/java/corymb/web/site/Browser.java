package corymb.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A simple browser: keeps cookies, follows what it is sent to, sends forms with their token. */
public final class Browser {

  private URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = client(HttpClient.Redirect.NORMAL);
  private final HttpClient unfollowing = client(HttpClient.Redirect.NEVER);
  private @Nullable Page shown;

  Browser(URI base) {
    this.base = base;
  }

  private HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
  }

  /** What it keeps for the site. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** Sends everything to another server from now on, with the same cookies. */
  public void moveTo(URI other) {
    base = other;
  }

  /** A browser of somebody who is not logged in, at a server anywhere. */
  public static Browser at(URI base) {
    return new Browser(base);
  }

  /** Logs in, and is at the first page after that. */
  public Browser logIn(Site.LogIn known) {
    return logIn(known.email(), known.password());
  }

  /** Logs in, and is at the first page after that. */
  Browser logIn(String email, String password) {
    get("/login");
    Page home = post("/login", Map.of("username", email, "password", password));
    assertThat(home.path()).startsWith("/app");
    return this;
  }

  /** Asks for a page. */
  public Page get(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET());
  }

  /** Asks for a page with a header. */
  public Page get(String path, String header, String text) {
    return send(HttpRequest.newBuilder(base.resolve(path)).header(header, text).GET());
  }

  /** Sends a form to an address, with the token of the page that is shown. */
  public Page post(String path, Map<String, String> form) {
    return send(filled(path, form));
  }

  private HttpRequest.Builder filled(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    Page from = shown;
    String token = from == null ? "" : from.token();
    return referred(HttpRequest.newBuilder(base.resolve(path)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encoded(token)));
  }

  /** Sends a form as a part of the page does that is to be replaced by the answer. */
  public Page part(String path, Map<String, String> form) {
    return send(filled(path, form).header("HX-Request", "true"));
  }

  /** Sends a form with one file. */
  public Page upload(
      String path, String field, String name, byte[] content, Map<String, String> form) {
    Page from = shown;
    Multipart parts = new Multipart().field("_csrf", from == null ? "" : from.token());
    form.forEach(parts::field);
    parts.file(field, name, content);
    return send(
        referred(HttpRequest.newBuilder(base.resolve(path)))
            .header("Content-Type", parts.type())
            .POST(HttpRequest.BodyPublishers.ofByteArray(parts.bytes())));
  }

  /**
   * Asks without following where it is sent to, and without telling where it comes from, so that a
   * refusal is told at once.
   *
   * @param form sent for everything but {@code GET}; a field {@code file} is sent as a file
   */
  public Page knock(String method, String path, Map<String, String> form) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    if (method.equals("GET")) {
      return answered(unfollowing, request.GET());
    }
    Page from = shown;
    Multipart parts = new Multipart().field("_csrf", from == null ? "" : from.token());
    form.forEach(
        (name, text) -> {
          if (name.equals("file")) {
            parts.file(name, "answers.json", text.getBytes(StandardCharsets.UTF_8));
          } else {
            parts.field(name, text);
          }
        });
    return answered(
        unfollowing,
        request
            .header("Content-Type", parts.type())
            .method(method, HttpRequest.BodyPublishers.ofByteArray(parts.bytes())));
  }

  /** Sends nothing at all, not even the token of a form, and does not follow. */
  public Page bare(String method, String path) {
    return answered(
        unfollowing,
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private HttpRequest.Builder referred(HttpRequest.Builder request) {
    Page from = shown;
    return from == null ? request : request.header("Referer", from.uri().toString());
  }

  private Page send(HttpRequest.Builder request) {
    Page page = answered(client, request);
    if (page.isHtml()) {
      shown = page;
    }
    return page;
  }

  private static Page answered(HttpClient client, HttpRequest.Builder request) {
    try {
      return new Page(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
