package corymb.web.open;

import corymb.facts.Band;
import corymb.facts.Gate;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.indicator.SchemeFigure;
import corymb.scheme.language.Language;
import java.util.List;

/**
 * One indicator or criterion, to be read.
 *
 * @param about its words and how it is measured, as the pack says it
 * @param rules the sentences of its rules, in English
 * @param bands what its points need, from above
 * @param ways what its minimum needs, one way is enough; empty when it has none
 * @param waivable whether recognition by a programme stands in for it
 * @param figures further numbers of its rules
 * @param status how its numbers came about, as in the keys of its words
 */
record IndicatorText(
    Indicator about,
    List<String> rules,
    List<Points> bands,
    List<List<Demand>> ways,
    boolean waivable,
    List<Number> figures,
    String status) {

  /** Points and what they need together; nothing for those that are given otherwise. */
  record Points(int points, List<Demand> demands) {}

  /** A further number. */
  record Number(String title, String number, String status) {}

  static IndicatorText of(Indicator indicator, List<String> rules, Language language) {
    Gate gate = indicator.gate();
    return new IndicatorText(
        indicator,
        rules,
        indicator.maximum() == 0
            ? List.of()
            : indicator.bands().stream().map(band -> points(indicator, band, language)).toList(),
        gate == null
            ? List.of()
            : gate.ways().stream().map(way -> Demand.of(indicator, way, language)).toList(),
        gate != null && gate.waivable(),
        indicator.figures().stream().map(figure -> number(figure, language)).toList(),
        RegisterForm.word(indicator.status()));
  }

  private static Points points(Indicator indicator, Band band, Language language) {
    return new Points(band.points(), Demand.of(indicator, band.bounds(), language));
  }

  private static Number number(SchemeFigure figure, Language language) {
    return new Number(
        figure.title(),
        language.number(figure.figure().value()),
        RegisterForm.word(figure.status()));
  }

  /** What is measured, without the elements that are counted. */
  public List<String> measured() {
    return about.parts().stream().filter(part -> !part.element()).map(Part::title).toList();
  }

  /** The elements that count. */
  public List<String> elements() {
    return about.parts().stream().filter(Part::element).map(Part::title).toList();
  }
}
