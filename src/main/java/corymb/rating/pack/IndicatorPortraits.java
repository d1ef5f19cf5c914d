package corymb.rating.pack;

import corymb.facts.Band;
import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.indicator.SchemeFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Describes indicators and criteria. */
final class IndicatorPortraits {

  private IndicatorPortraits() {}

  static void add(Map<String, Portrait> all, String kind, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      all.put(kind + " " + indicator.code(), portrait(kind, indicator));
    }
  }

  private static Portrait portrait(String kind, Indicator indicator) {
    Portrait portrait =
        new Portrait("%s %s %s".formatted(kind, indicator.code(), indicator.title()))
            .value("section", indicator.section())
            .value("maximum", indicator.maximum())
            .value("silver audit", indicator.silverAudit())
            .value("status", indicator.status())
            .text("title", indicator.title())
            .text("about", indicator.about())
            .text("source", indicator.clause())
            .text("reason for not applying", indicator.notApplicable())
            .text("advice", indicator.advice());
    for (Band band : indicator.bands()) {
      portrait.value("%s points".formatted(band.points()), way(band.bounds()));
    }
    if (indicator.gate() != null) {
      indicator.gate().ways().forEach(way -> portrait.value("minimum", way(way)));
      portrait.value("waivable", indicator.gate().waivable());
    }
    indicator.parts().forEach(part -> describe(portrait, part));
    indicator.figures().forEach(figure -> describe(portrait, figure));
    return portrait;
  }

  private static void describe(Portrait portrait, Part part) {
    String name = "part " + part.name();
    portrait.value(name + " unit", part.unit());
    portrait.value(name + " decimals", part.decimals());
    portrait.value(name + " is an element", part.element());
    portrait.value(name + " levels", part.levels() == null ? "" : part.levels().name());
    portrait.text(name, part.title());
  }

  private static void describe(Portrait portrait, SchemeFigure figure) {
    String name = "figure " + figure.figure().name();
    portrait.value(name, plain(figure.figure().value()));
    portrait.value(name + " status", figure.status());
    portrait.text(name, figure.title());
  }

  private static String way(List<Bound> bounds) {
    return bounds.isEmpty()
        ? "otherwise"
        : bounds.stream()
            .map(
                bound ->
                    "%s %s %s"
                        .formatted(
                            bound.part(),
                            bound.side() == Side.AT_LEAST ? ">=" : "<=",
                            plain(bound.edge())))
            .collect(Collectors.joining(", "));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
