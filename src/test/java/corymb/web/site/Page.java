package corymb.web.site;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What was answered to a request. */
public final class Page {

  private final HttpResponse<byte[]> response;

  Page(HttpResponse<byte[]> response) {
    this.response = response;
  }

  /** The status, as in 200. */
  public int status() {
    return response.statusCode();
  }

  /** Where it came from in the end. */
  public URI uri() {
    return response.uri();
  }

  /** The path it came from in the end. */
  public String path() {
    return response.uri().getPath();
  }

  /** A header, empty when it is missing. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The bytes. */
  public byte[] bytes() {
    return response.body();
  }

  /** The bytes as text. */
  public String source() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Whether it is a page to look at. */
  public boolean isHtml() {
    return header("Content-Type").startsWith("text/html");
  }

  /** The page as its elements. */
  public Document document() {
    return Jsoup.parse(source(), response.uri().toString());
  }

  /** What a reader sees in the main part. */
  public String text() {
    Element main = document().selectFirst("main");
    return main == null ? document().text() : main.text();
  }

  /** What is said about the last act, empty for nothing. */
  public String notice() {
    Element notice = document().selectFirst(".notice");
    return notice == null ? "" : notice.text();
  }

  String token() {
    Element token = document().selectFirst("input[name=_csrf]");
    return token == null ? "" : token.attr("value");
  }
}
