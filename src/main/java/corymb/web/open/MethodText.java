package corymb.web.open;

import corymb.facts.Requirement;
import corymb.scheme.Pack;
import corymb.scheme.Scheme;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.label.Label;
import corymb.scheme.language.Language;
import corymb.usecase.method.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scheme, to be read.
 *
 * @param scheme its words, rules about people and times
 * @param maximum the points that all indicators give together
 * @param sections the sections with their indicators
 * @param criteria the criteria of eligibility
 * @param labels the labels from the lowest to the highest
 */
record MethodText(
    Scheme scheme,
    int maximum,
    List<Section> sections,
    List<IndicatorText> criteria,
    List<LabelText> labels) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** A section and its indicators. */
  record Section(IndicatorSection about, List<IndicatorText> indicators) {}

  /**
   * A label and what it demands.
   *
   * @param about its words, people and times
   * @param eligibility whether eligibility is demanded
   * @param minimums whether all minimums are
   * @param percent the share of the points that is, with its sign; null for none
   * @param points the points that this share is when all indicators apply
   * @param status how its numbers came about, as in the keys of its words
   */
  record LabelText(
      Label about,
      boolean eligibility,
      boolean minimums,
      @Nullable String percent,
      int points,
      String status) {}

  static MethodText of(Method method, Language language) {
    Pack pack = method.pack();
    int maximum = pack.indicators().stream().mapToInt(Indicator::maximum).sum();
    return new MethodText(
        pack.scheme(),
        maximum,
        pack.sections().stream().map(each -> section(each, method, language)).toList(),
        pack.criteria().stream().map(each -> text(each, method, language)).toList(),
        pack.scheme().labels().stream().map(each -> label(each, maximum, language)).toList());
  }

  private static Section section(IndicatorSection section, Method method, Language language) {
    return new Section(
        section,
        method.pack().indicators().stream()
            .filter(indicator -> indicator.section().equals(section.code()))
            .map(indicator -> text(indicator, method, language))
            .toList());
  }

  private static IndicatorText text(Indicator indicator, Method method, Language language) {
    return IndicatorText.of(indicator, method.rules(indicator.code()), language);
  }

  private static LabelText label(Label label, int maximum, Language language) {
    BigDecimal share =
        label.requirements().stream()
            .filter(Requirement::isPoints)
            .map(Requirement::percent)
            .findFirst()
            .orElse(null);
    return new LabelText(
        label,
        label.requirements().stream().anyMatch(Requirement::isEligibility),
        label.requirements().stream().anyMatch(Requirement::isMinimums),
        share == null ? null : language.percent(share.stripTrailingZeros()),
        share == null ? 0 : points(share, maximum),
        RegisterForm.word(label.status()));
  }

  private static int points(BigDecimal share, int maximum) {
    return share
        .multiply(BigDecimal.valueOf(maximum))
        .divide(WHOLE, 0, RoundingMode.CEILING)
        .intValueExact();
  }
}
