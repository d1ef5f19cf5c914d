package corymb.rating;

import corymb.facts.Answer;
import corymb.facts.Band;
import corymb.facts.Figure;
import corymb.facts.Gate;
import corymb.facts.Requirement;
import corymb.facts.Total;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.SchemeFigure;
import corymb.scheme.question.TotalRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a pack says, as facts for its rules; the same for every response but the totals.
 *
 * @param totalRules the named sums
 * @param figures the numbers that rules need
 * @param bands the bands of all indicators
 * @param gates the minimums and criteria
 * @param requirements what the labels demand
 * @param measured the codes that need a measure: indicators, then criteria
 * @param rated the codes that need points: the indicators
 * @param byCode criteria and then indicators by their codes
 * @param places the places of these codes in that order
 */
record PackFacts(
    List<TotalRule> totalRules,
    List<Figure> figures,
    List<Band> bands,
    List<Gate> gates,
    List<Requirement> requirements,
    List<String> measured,
    List<String> rated,
    Map<String, Indicator> byCode,
    Map<String, Integer> places) {

  static PackFacts of(Pack pack) {
    List<Indicator> all =
        Stream.concat(pack.indicators().stream(), pack.criteria().stream()).toList();
    return new PackFacts(
        pack.questionnaire().totals(),
        all.stream().flatMap(i -> i.figures().stream()).map(SchemeFigure::figure).toList(),
        all.stream().flatMap(i -> i.bands().stream()).toList(),
        all.stream().flatMap(i -> Stream.ofNullable(i.gate())).toList(),
        pack.scheme().labels().stream().flatMap(l -> l.requirements().stream()).toList(),
        all.stream().map(Indicator::code).toList(),
        pack.indicators().stream().map(Indicator::code).toList(),
        byCode(pack),
        places(pack));
  }

  private static Map<String, Indicator> byCode(Pack pack) {
    Map<String, Indicator> byCode = new HashMap<>();
    pack.criteria().forEach(criterion -> byCode.put(criterion.code(), criterion));
    pack.indicators().forEach(indicator -> byCode.put(indicator.code(), indicator));
    return byCode;
  }

  private static Map<String, Integer> places(Pack pack) {
    Map<String, Integer> places = new HashMap<>();
    pack.criteria().forEach(criterion -> places.put(criterion.code(), places.size()));
    pack.indicators().forEach(indicator -> places.put(indicator.code(), places.size()));
    return places;
  }

  /** The indicator or criterion of a gate. */
  Indicator indicator(Gate gate) {
    return Objects.requireNonNull(byCode.get(gate.code()));
  }

  /** The place of a gate in the order in which gates are told. */
  int place(Gate gate) {
    return Objects.requireNonNull(places.get(gate.code()));
  }

  List<Total> totals(Response response) {
    return totalRules.stream().map(rule -> total(rule, response)).toList();
  }

  private static Total total(TotalRule rule, Response response) {
    List<Answer> answers = rule.questions().stream().map(response::answer).toList();
    return Total.of(rule.name(), answers);
  }
}
