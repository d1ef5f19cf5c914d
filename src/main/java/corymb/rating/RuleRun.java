package corymb.rating;

import corymb.facts.Gate;
import corymb.facts.GateOutcome;
import corymb.facts.GateSheet;
import corymb.facts.LabelSheet;
import corymb.facts.Measure;
import corymb.facts.MeasureSheet;
import corymb.facts.Points;
import corymb.facts.PointsSheet;
import corymb.facts.Score;
import corymb.scheme.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;

/**
 * One run of the rules on one response, stage by stage: answers to measures, measures to points and
 * gates, gates and score to labels. After each stage every indicator has exactly one outcome.
 */
final class RuleRun implements AutoCloseable {

  private final PackFacts facts;
  private final KieSession session;
  private final MeasureSheet measures = new MeasureSheet();
  private final PointsSheet points = new PointsSheet();
  private final GateSheet gates = new GateSheet();
  private final LabelSheet labels = new LabelSheet();

  RuleRun(RuleBase rules, PackFacts facts) {
    this.facts = facts;
    this.session = rules.newSession();
    session.addEventListener(new FiringWhy(List.of(measures, points, gates, labels)));
    session.setGlobal("measures", measures);
    session.setGlobal("points", points);
    session.setGlobal("gates", gates);
    session.setGlobal("labels", labels);
  }

  /** The measures by code: exactly one for each indicator and criterion. */
  Map<String, Measure> measure(Response response) {
    response.answers().values().forEach(session::insert);
    facts.totals(response).forEach(session::insert);
    facts.figures().forEach(session::insert);
    session.fireAllRules();
    return one("measure", facts.measured(), measures.entries(), Measure::code, m -> m.why().rule());
  }

  /** The points by code: exactly one for each indicator that applies. */
  Map<String, Points> points(Map<String, Measure> measured) {
    facts.bands().forEach(session::insert);
    facts.gates().forEach(session::insert);
    measured.values().forEach(session::insert);
    session.fireAllRules();
    List<String> expected = facts.rated().stream().filter(code -> applies(measured, code)).toList();
    return one("points", expected, points.entries(), Points::code, Points::rule);
  }

  /** The outcomes of the gates by code, after the points: exactly one for each that applies. */
  Map<String, GateOutcome> gates(Map<String, Measure> measured) {
    List<String> expected =
        facts.gates().stream().map(Gate::code).filter(code -> applies(measured, code)).toList();
    return one(
        "gate", expected, gates.entries(), o -> o.gate().code(), o -> o.outcome().toString());
  }

  /** What speaks for and against each label. */
  List<LabelSheet.Entry> labels(Map<String, GateOutcome> outcomes, Score score) {
    facts.requirements().forEach(session::insert);
    outcomes.values().forEach(session::insert);
    session.insert(score);
    session.fireAllRules();
    return labels.entries();
  }

  private static boolean applies(Map<String, Measure> measured, String code) {
    Measure measure = measured.get(code);
    return measure != null && measure.applicable();
  }

  private static <T> Map<String, T> one(
      String stage,
      List<String> codes,
      List<T> entries,
      Function<T, String> code,
      Function<T, String> rule) {
    Map<String, List<T>> found = new HashMap<>();
    entries.forEach(e -> found.computeIfAbsent(code.apply(e), c -> new ArrayList<>(1)).add(e));
    Map<String, T> one = new java.util.LinkedHashMap<>();
    for (String wanted : codes) {
      List<T> here = found.getOrDefault(wanted, List.of());
      if (here.size() != 1) {
        throw new ConflictingRules(stage, wanted, here.stream().map(rule).toList());
      }
      one.put(wanted, here.get(0));
    }
    return one;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
