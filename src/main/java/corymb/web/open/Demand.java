package corymb.web.open;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.language.Language;
import java.util.List;

/**
 * What one part of a measure must reach.
 *
 * @param kind {@code least}, {@code most}, or {@code there} for an element
 * @param title what is measured
 * @param edge the edge with its unit; empty for an element
 */
record Demand(String kind, String title, String edge) {

  static List<Demand> of(Indicator indicator, List<Bound> bounds, Language language) {
    return bounds.stream().map(bound -> of(indicator, bound, language)).toList();
  }

  private static Demand of(Indicator indicator, Bound bound, Language language) {
    Part part = indicator.part(bound.part());
    if (part == null) {
      throw new IllegalStateException(indicator.code() + " has no part " + bound.part());
    }
    if (part.element()) {
      return new Demand("there", part.title(), "");
    }
    String kind = bound.side() == Side.AT_LEAST ? "least" : "most";
    return new Demand(kind, part.title(), edge(part, bound, language));
  }

  private static String edge(Part part, Bound bound, Language language) {
    if (part.levels() != null) {
      return part.levels().options().get(bound.edge().intValueExact()).label();
    }
    return language.withUnit(language.number(bound.edge()), part.unit());
  }
}
