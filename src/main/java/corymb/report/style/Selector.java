package corymb.report.style;

import corymb.report.template.Node;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Which elements a rule is for: up to four steps such as {@code table.plain td}. */
record Selector(List<Step> steps) {
  private static final Pattern SYNTAX =
      Pattern.compile("([a-z][a-z0-9]*)?(\\.[A-Za-z][A-Za-z0-9_-]*)*");
  private static final int CLASS_WEIGHT = 100;

  record Step(String element, List<String> classes) {
    boolean matches(Node.Element candidate) {
      return (element.isEmpty() || candidate.is(element))
          && (classes.isEmpty()
              || Arrays.asList(candidate.attribute("class").split(" ")).containsAll(classes));
    }
  }

  static boolean readable(String text) {
    String[] parts = text.split(" ");
    return parts.length <= 4
        && Arrays.stream(parts).allMatch(p -> !p.isEmpty() && SYNTAX.matcher(p).matches());
  }

  static Selector of(String text) {
    return new Selector(Arrays.stream(text.split(" ")).map(Selector::step).toList());
  }

  private static Step step(String text) {
    String[] parts = text.split("\\.");
    return new Step(parts[0], List.of(parts).subList(1, parts.length));
  }

  List<String> elements() {
    return steps.stream().map(Step::element).filter(name -> !name.isEmpty()).toList();
  }

  int weight() {
    return steps.stream()
        .mapToInt(s -> CLASS_WEIGHT * s.classes.size() + (s.element.isEmpty() ? 0 : 1))
        .sum();
  }

  /** Whether the last of the path is meant, with the earlier steps somewhere above it in order. */
  boolean matches(List<Node.Element> path) {
    int step = steps.size() - 1;
    int at = path.size() - 1;
    if (!steps.get(step).matches(path.get(at))) {
      return false;
    }
    while (--step >= 0) {
      do {
        at--;
      } while (at >= 0 && !steps.get(step).matches(path.get(at)));
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
