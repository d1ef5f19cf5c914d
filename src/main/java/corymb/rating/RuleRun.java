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
import corymb.scheme.Pack;
import corymb.scheme.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;

/**
 * One run of the rules on one response, stage by stage: answers to measures, measures to points and
 * gates, gates and score to labels. In each stage every indicator has exactly one outcome; where it
 * has not, that is noted as a conflict.
 */
final class RuleRun implements AutoCloseable {

  private final PackFacts facts;
  private final KieSession session;
  private final MeasureSheet measures = new MeasureSheet();
  private final PointsSheet points = new PointsSheet();
  private final GateSheet gates = new GateSheet();
  private final LabelSheet labels = new LabelSheet();
  private final FiringWhy firing = new FiringWhy(List.of(measures, points, gates, labels));
  private final List<Conflict> conflicts = new ArrayList<>();

  RuleRun(RuleBase rules, PackFacts facts) {
    this.facts = facts;
    this.session = rules.newSession();
    session.setGlobal("measures", measures);
    session.setGlobal("points", points);
    session.setGlobal("gates", gates);
    session.setGlobal("labels", labels);
  }

  /** What the rules say of the answers, as far as measures, points and gates. */
  Outcomes outcomes(Response response) {
    Map<String, Measure> measured = measure(response);
    fire();
    List<String> rated = facts.rated().stream().filter(code -> applies(measured, code)).toList();
    List<String> gated =
        facts.gates().stream().map(Gate::code).filter(code -> applies(measured, code)).toList();
    return new Outcomes(
        measured,
        one("points", rated, points.entries(), Points::code, RuleRun::pointsRules),
        one("gate", gated, gates.entries(), outcome -> outcome.gate().code(), this::gateRules),
        firing.gateRules(),
        firing.fired(),
        conflicts);
  }

  private Map<String, Measure> measure(Response response) {
    response.answers().values().forEach(session::insert);
    facts.totals(response).forEach(session::insert);
    facts.figures().forEach(session::insert);
    fire();
    Map<String, Measure> measured =
        one("measure", facts.measured(), measures.entries(), Measure::code, RuleRun::measureRules);
    facts.bands().forEach(session::insert);
    facts.gates().forEach(session::insert);
    measured.values().forEach(session::insert);
    return measured;
  }

  /** What the rules say of the labels, given an outcome for each gate. */
  LabelOutcomes labels(Pack pack, Needs needs, Collection<GateOutcome> outcomes, Score score) {
    facts.requirements().forEach(session::insert);
    outcomes.forEach(session::insert);
    session.insert(score);
    fire();
    List<LabelSheet.Entry> entries = labels.entries();
    return new LabelOutcomes(
        new LabelResults(pack, facts, needs, entries).all(),
        new LabelConflicts(facts.requirements(), entries).find(outcomes, score));
  }

  private void fire() {
    try {
      session.fireAllRules(firing);
    } catch (RuntimeException e) {
      throw new FailedRule(e);
    }
  }

  private static List<String> measureRules(List<Measure> several) {
    return several.stream().map(measure -> measure.why().rule()).toList();
  }

  private static List<String> pointsRules(List<Points> several) {
    return several.stream().map(Points::rule).toList();
  }

  private List<String> gateRules(List<GateOutcome> several) {
    return firing.gateRules().getOrDefault(several.get(0).gate().code(), List.of());
  }

  private static boolean applies(Map<String, Measure> measured, String code) {
    Measure measure = measured.get(code);
    return measure != null && measure.applicable();
  }

  private <T> Map<String, T> one(
      String stage,
      List<String> codes,
      List<T> entries,
      Function<T, String> code,
      Function<List<T>, List<String>> rules) {
    Map<String, List<T>> found = new HashMap<>();
    entries.forEach(e -> found.computeIfAbsent(code.apply(e), c -> new ArrayList<>(1)).add(e));
    Map<String, T> one = new LinkedHashMap<>();
    for (String wanted : codes) {
      List<T> here = found.getOrDefault(wanted, List.of());
      if (here.size() == 1) {
        one.put(wanted, here.get(0));
      } else {
        conflicts.add(new Conflict(stage, wanted, here.isEmpty() ? List.of() : rules.apply(here)));
      }
    }
    return one;
  }

  @Override
  public void close() {
    session.dispose();
  }
}
