package corymb.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks a page for what a machine can find of WCAG 2.2 AA, and for good practice. */
final class Axe {

  private static final String SCRIPT = script();

  /** Everything. */
  private static final String ALL =
      "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}";

  /** What depends on room; colours depend on the scheme alone. */
  private static final String ROOM =
      rules("'link-in-text-block', 'target-size', 'scrollable-region-focusable'");

  /** What a look changes: colours, and room. */
  private static final String LOOKS =
      rules("'color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'");

  private static final String CHECK =
      "async () => { const found = await axe.run(document, {resultTypes: ['violations'],"
          + " runOnly: %s}); return found.violations.flatMap(rule => rule.nodes.map(node =>"
          + " rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)) }";

  private static final String WIDTH =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Axe() {}

  private static String rules(String names) {
    return "{type: 'rule', values: [" + names + "]}";
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets pages be checked that are opened from now on. */
  static void bring(Page page) {
    page.addInitScript(SCRIPT);
  }

  /** Everything that can be said against the page. */
  static List<?> all(Page page) {
    return (List<?>) page.evaluate(CHECK.formatted(ALL));
  }

  /** What can be said against the page in this look, all else being checked in another one. */
  static List<?> look(Page page) {
    return (List<?>) page.evaluate(CHECK.formatted(LOOKS));
  }

  /** What can be said against the room that its parts have. */
  static List<?> room(Page page) {
    return (List<?>) page.evaluate(CHECK.formatted(ROOM));
  }

  /** By how many pixels the page is wider than what is seen of it. */
  static int tooWide(Page page) {
    return (Integer) page.evaluate(WIDTH);
  }
}
