package corymb.report.template;

import corymb.report.template.MustacheTag.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the Mustache tags of a file and refuses what would only fail, or do harm, when filled. */
final class MustacheScan {
  private static final Pattern NAME =
      Pattern.compile("\\.|-first|-last|-index|[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
  private static final Pattern PARTIAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final String file;
  private final String text;
  private final List<MustacheTag> tags = new ArrayList<>();

  private MustacheScan(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The tags in order.
   *
   * @throws TemplateFault at the first tag that is not closed, not named, or not allowed
   */
  static List<MustacheTag> tags(String file, String text) {
    MustacheScan scan = new MustacheScan(file, text);
    int line = 1;
    int from = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
      line += Markup.lines(text, from, open);
      from = scan.tag(open, new Place(file, line));
      line += Markup.lines(text, open, from);
    }
    return List.copyOf(scan.tags);
  }

  private int tag(int open, Place place) {
    int close = text.indexOf("}}", open);
    if (close < 0 || text.substring(open + 2, close).contains("{{")) {
      String found = text.substring(open, Math.min(text.length(), open + 20)).strip();
      throw new TemplateFault(
          place, "'" + found + "' that never ends", "a closing '}}'", "Add the missing '}}'.");
    }
    String inside = text.substring(open + 2, close).strip();
    char sigil = inside.isEmpty() ? ' ' : inside.charAt(0);
    if (sigil == '{' || sigil == '&' || sigil == '=') {
      throw new TemplateFault(
          place,
          "'{{" + sigil + "'",
          "'{{name}}'",
          "Values are always escaped and the braces never change; write plain '{{name}}'.");
    }
    Kind kind = Kind.of(sigil);
    String name = kind == Kind.VALUE ? inside : inside.substring(1).strip();
    check(kind, name, place);
    tags.add(new MustacheTag(kind, kind == Kind.COMMENT ? "" : name, open, place));
    return close + 2;
  }

  private static void check(Kind kind, String name, Place place) {
    Pattern pattern = kind == Kind.PARTIAL ? PARTIAL : NAME;
    if (kind != Kind.COMMENT && !pattern.matcher(name).matches()) {
      throw new TemplateFault(
          place,
          "the name '" + name + "' between braces",
          kind == Kind.PARTIAL ? "the plain name of a partial" : "a name such as 'score.percent'",
          "Use letters, digits, '_' and '.' only.");
    }
  }
}
