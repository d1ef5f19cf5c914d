package corymb.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks a page for what a machine can find of WCAG 2.2 AA, and for good practice. */
final class Axe {

  private static final String SCRIPT = script();

  /** Colours take four fifths of the time on pages with long tables. */
  private static final String COLOURS = "'color-contrast'";

  /** Everything but colours. */
  private static final String ALL =
      "runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}, rules: {"
          + COLOURS
          + ": {enabled: false}}";

  /** What depends on room; colours depend on the scheme alone. */
  private static final String ROOM =
      rules("'link-in-text-block', 'target-size', 'scrollable-region-focusable'");

  /**
   * One element of each kind of text that is painted alike: the same colour, size and weight on the
   * same backgrounds, all the way to the root. What holds for one of them holds for the others.
   */
  private static final String PAINTED =
      """
      () => {
        const known = new Map();
        const ground = element => {
          if (!element) return '';
          if (!known.has(element)) {
            const style = getComputedStyle(element);
            known.set(element, ground(element.parentElement) + '|'
                + [style.backgroundColor, style.backgroundImage, style.opacity, style.filter]);
          }
          return known.get(element);
        };
        const kinds = new Map();
        for (const element of document.body.querySelectorAll('*')) {
          const isField = element.matches('input, select, textarea');
          const hasText = [...element.childNodes].some(
              node => node.nodeType === Node.TEXT_NODE && node.data.trim());
          if (isField || hasText) {
            const style = getComputedStyle(element);
            const kind = ground(element) + '#' + [isField, style.color, style.fontSize,
                style.fontWeight, style.textShadow, style.visibility, style.display === 'none'];
            if (element.checkVisibility() && !kinds.has(kind)) kinds.set(kind, element);
          }
        }
        return {include: [...kinds.values()]};
      }""";

  private static final String CHECK =
      "async () => { const found = await axe.run(%s, {resultTypes: ['violations'], preload: false,"
          + " %s}); return found.violations.flatMap(rule => rule.nodes.map(node =>"
          + " rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)) }";

  private static final String WIDTH =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Axe() {}

  private static String rules(String names) {
    return "runOnly: {type: 'rule', values: [" + names + "]}";
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
  static List<Object> all(Page page) {
    return Stream.of(check(page, "document", ALL), colours(page)).flatMap(List::stream).toList();
  }

  /** What can be said against the room that its parts have. */
  static List<Object> room(Page page) {
    return check(page, "document", ROOM);
  }

  /** What can be said against its colours. */
  static List<Object> colours(Page page) {
    return check(page, "(" + PAINTED + ")()", rules(COLOURS));
  }

  private static List<Object> check(Page page, String what, String rules) {
    return List.copyOf((List<?>) page.evaluate(CHECK.formatted(what, rules)));
  }

  /** By how many pixels the page is wider than what is seen of it. */
  static int tooWide(Page page) {
    return (Integer) page.evaluate(WIDTH);
  }
}
