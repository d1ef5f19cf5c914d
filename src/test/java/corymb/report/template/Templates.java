package corymb.report.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Templates written in tests. */
public final class Templates {
  private Templates() {}

  /** A source of these files. */
  public static TemplateSource of(Map<String, String> files) {
    return name -> {
      String text = files.get(TemplateSource.plain(name));
      if (text == null) {
        throw new TemplateFault(new Place(name, 0), "no such file", "a file", "Add it.");
      }
      return text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** A document whose body begins on line 2 of {@code report.html}. */
  public static DocumentTemplate body(String body) {
    String head = "<html><head><title>Test</title></head><body>\n";
    return DocumentTemplate.load(
        of(Map.of("report.html", head + body + "</body></html>", "loop.html", "<p/>{{>loop}}")),
        "report.html");
  }

  /** A filled document whose body begins on line 2 of {@code report.html}. */
  public static Document document(String body) {
    return body(body).fill(Map.of());
  }
}
