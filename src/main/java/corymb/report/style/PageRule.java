package corymb.report.style;

import corymb.report.template.Place;
import corymb.report.template.TemplateFault;
import java.util.List;
import java.util.Map;

/** Reads the {@code @page} rule. */
final class PageRule {
  private PageRule() {}

  static PageFormat read(Place start, Map<String, Declared> block) {
    PageFormat page = PageFormat.A4;
    for (Map.Entry<String, Declared> entry : block.entrySet()) {
      page = apply(page, entry.getKey(), entry.getValue());
    }
    if (!page.usable()) {
      throw new TemplateFault(
          start,
          "margins that leave no room",
          "at least an inch of content each way",
          "Make the margins of '@page' smaller.");
    }
    return page;
  }

  private static PageFormat apply(PageFormat page, String name, Declared declared) {
    return switch (name) {
      case "size" -> page.landscape(landscape(declared));
      case "margin" -> {
        List<Double> sides = declared.sides(name);
        yield page.margins(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
      }
      case "header-offset" -> page.offsets(length(name, declared), page.footerOffset());
      case "footer-offset" -> page.offsets(page.headerOffset(), length(name, declared));
      default ->
          throw new TemplateFault(
              declared.place(),
              "the property '" + name + "' of '@page'",
              "one of size, margin, header-offset, footer-offset",
              "Use one of these.");
    };
  }

  private static double length(String name, Declared declared) {
    return (Double) StyleParser.value(name, Kind.LENGTH, declared);
  }

  private static boolean landscape(Declared declared) {
    return switch (declared.value()) {
      case "A4", "A4 portrait" -> false;
      case "A4 landscape" -> true;
      default ->
          throw new TemplateFault(
              declared.place(),
              "'size: " + declared.value() + "'",
              "'A4 portrait' or 'A4 landscape'",
              "Correct the size.");
    };
  }
}
