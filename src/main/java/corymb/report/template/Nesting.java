package corymb.report.template;

import corymb.report.template.MustacheTag.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that the sections of a well-formed file open and close among the same elements, so that
 * the filled file is well-formed whatever the values are.
 */
final class Nesting {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9-]*)[^\"'>]*+(?:(?:\"[^\"]*\"|'[^']*')[^\"'>]*+)*+>");

  private record Open(boolean section, String name, Place place) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Place end;

  private Nesting(Place end) {
    this.end = end;
  }

  /**
   * Checks one file.
   *
   * @throws TemplateFault at the first tag that closes something else than what is open
   */
  static void check(String file, String text, List<MustacheTag> tags) {
    Nesting nesting = new Nesting(new Place(file, 1 + Markup.lines(text, 0, text.length())));
    Iterator<MustacheTag> sections =
        tags.stream().filter(t -> t.kind() == Kind.OPEN || t.kind() == Kind.CLOSE).iterator();
    String masked = masked(text, tags);
    Matcher element = TAG.matcher(masked);
    int from = 0;
    MustacheTag next = sections.hasNext() ? sections.next() : null;
    while (element.find(from)) {
      while (next != null && next.start() < element.end()) {
        nesting.section(next);
        next = sections.hasNext() ? sections.next() : null;
      }
      if (masked.charAt(element.end() - 2) != '/') {
        nesting.element(element);
      }
      from = element.end();
    }
    while (next != null) {
      nesting.section(next);
      next = sections.hasNext() ? sections.next() : null;
    }
    nesting.finish();
  }

  /** The text with the inside of Mustache tags blanked, so that {@code {{>name}}} ends no tag. */
  private static String masked(String text, List<MustacheTag> tags) {
    StringBuilder masked = new StringBuilder(text);
    for (MustacheTag tag : tags) {
      int end = text.indexOf("}}", tag.start());
      for (int i = tag.start(); i < end; i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }

  private void section(MustacheTag tag) {
    if (tag.kind() == Kind.OPEN) {
      open.push(new Open(true, tag.name(), tag.place()));
      return;
    }
    Open last = open.peek();
    if (last == null || !last.section || !last.name.equals(tag.name())) {
      throw new TemplateFault(
          tag.place(),
          "'{{/" + tag.name() + "}}'",
          last == null ? "no closing tag, for nothing is open" : closing(last),
          "Open and close a section among the same elements.");
    }
    open.pop();
  }

  private void element(Matcher element) {
    if (element.group(1).isEmpty()) {
      open.push(new Open(false, element.group(2), end));
    } else if (!open.isEmpty() && !open.peek().section) {
      open.pop();
    } else if (!open.isEmpty()) {
      throw unclosed(open.peek(), "'</" + element.group(2) + ">' before its end");
    }
  }

  private void finish() {
    for (Open rest : open) {
      if (rest.section) {
        throw unclosed(rest, "the end of the file");
      }
    }
  }

  private static TemplateFault unclosed(Open section, String met) {
    return new TemplateFault(
        section.place,
        "the section '" + section.name + "' and then " + met,
        closing(section),
        "Open and close a section among the same elements.");
  }

  private static String closing(Open last) {
    return last.section ? "'{{/" + last.name + "}}'" : "'</" + last.name + ">'";
  }
}
