package corymb.rating.example;

import corymb.facts.GateOutcome;
import corymb.facts.Measure;
import corymb.facts.Points;
import corymb.rating.FailedRule;
import corymb.rating.LabelOutcomes;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Outcomes;
import corymb.rating.Rater;
import corymb.rating.words.Wording;
import corymb.scheme.yaml.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs single examples through the rules of a pack. */
public final class ExampleRun {

  private static final String NONE = "none";
  private static final String GATES = "gates/";

  private final Rater rater;

  /** Runs by the rules of this rater. */
  public ExampleRun(Rater rater) {
    this.rater = rater;
  }

  /** What the rules say of the example. */
  public Trial run(Example example) {
    try {
      return example instanceof Example.OfAnswers answers
          ? ofAnswers(answers)
          : ofLabels((Example.OfLabels) example);
    } catch (FailedRule e) {
      return Trial.failed(example, String.valueOf(e.getMessage()));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return Trial.failed(
          example, "a rule measures a level that its list of options does not have");
    }
  }

  private Trial ofAnswers(Example.OfAnswers example) {
    Outcomes outcomes = rater.outcomes(example.response());
    Map<String, String> found = new LinkedHashMap<>();
    for (String column : example.expected().keySet()) {
      found.put(column, found(column, example, outcomes));
    }
    return new Trial(
        example,
        found,
        outcomes.fired(),
        outcomes.measures().get(example.code()),
        outcomes.conflicts(),
        "");
  }

  private String found(String column, Example.OfAnswers example, Outcomes outcomes) {
    String code = example.code();
    return switch (column) {
      case "rule" -> rule(example, outcomes);
      case "measure" -> shown(code, outcomes.measures().get(code));
      case "points" -> points(outcomes.points().get(code));
      default -> outcome(outcomes.gates().get(code));
    };
  }

  private static String rule(Example.OfAnswers example, Outcomes outcomes) {
    if (example.file().startsWith(GATES)) {
      return String.join("; ", outcomes.gateRules().getOrDefault(example.code(), List.of()));
    }
    Measure measure = outcomes.measures().get(example.code());
    return measure == null ? "" : measure.why().rule();
  }

  private String shown(String code, @Nullable Measure measure) {
    String shown = measure == null ? null : Wording.shown(rater.pack().indicator(code), measure);
    return shown == null ? "" : shown;
  }

  private static String points(@Nullable Points points) {
    return points == null ? "" : String.valueOf(points.band().points());
  }

  private static String outcome(@Nullable GateOutcome outcome) {
    return outcome == null ? NONE : Words.of(outcome.outcome());
  }

  private Trial ofLabels(Example.OfLabels example) {
    Map<String, String> found = new LinkedHashMap<>();
    Set<String> fired = new HashSet<>();
    LabelOutcomes outcomes = rater.labels(example.gates(), example.score());
    for (LabelResult result : outcomes.labels()) {
      found.put(result.label().code(), result.contentMet() ? "met" : "not-met");
      for (List<GateLine> lines : List.of(result.passed(), result.failed())) {
        lines.forEach(line -> fired.add(line.rule()));
      }
    }
    return new Trial(example, found, fired, null, outcomes.conflicts(), "");
  }
}
