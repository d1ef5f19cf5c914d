package corymb.web.own.whatif;

import corymb.intake.Problem;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.scheme.indicator.Indicator;
import corymb.usecase.rated.AnswersLook;
import corymb.usecase.rated.KnownPoints;
import corymb.usecase.result.TryChanges.Tried;
import corymb.web.own.questionnaire.SectionPoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed answers come to, beside the original.
 *
 * @param before all points of the original
 * @param after all points with the changes
 * @param labelBefore the title of the label that the original allows, null for none
 * @param labelAfter the title of the label with the changes, null for none
 * @param complete whether the changed answers have no errors
 * @param problems what is wrong with them
 * @param indicators the indicators whose points change
 * @param gates what still stands in the way of the next label
 */
public record Outcome(
    SectionPoints before,
    SectionPoints after,
    @Nullable String labelBefore,
    @Nullable String labelAfter,
    boolean complete,
    List<Problem> problems,
    List<ChangedIndicator> indicators,
    List<LabelResult.GateLine> gates) {

  /** Keeps the lists. */
  public Outcome {
    problems = List.copyOf(problems);
    indicators = List.copyOf(indicators);
    gates = List.copyOf(gates);
  }

  /**
   * An indicator whose points change.
   *
   * @param code its code
   * @param title its title
   * @param before its points before, null when not known or not applicable
   * @param after its points after, null likewise
   */
  public record ChangedIndicator(
      String code, String title, @Nullable Integer before, @Nullable Integer after) {

    /** How it changes: {@code more}, {@code less}, or {@code other} where that cannot be said. */
    public String way() {
      Integer was = before;
      Integer is = after;
      if (was == null || is == null) {
        return "other";
      }
      return is > was ? "more" : "less";
    }
  }

  static Outcome of(Tried tried) {
    AnswersLook before = tried.before();
    AnswersLook after = tried.after();
    Scorecard scorecard = after.scorecard();
    LabelResult next = scorecard == null ? null : scorecard.next();
    return new Outcome(
        total(before),
        total(after),
        label(before),
        label(after),
        after.intake().isComplete(),
        after.intake().problems().stream().filter(Problem::isError).toList(),
        changed(before, after),
        next == null ? List.of() : next.failed());
  }

  private static SectionPoints total(AnswersLook look) {
    return SectionPoints.sum(SectionPoints.of(look.pack(), look.known()));
  }

  private static @Nullable String label(AnswersLook look) {
    Scorecard scorecard = look.scorecard();
    LabelResult indicative = scorecard == null ? null : scorecard.indicative();
    return indicative == null ? null : indicative.label().title();
  }

  private static List<ChangedIndicator> changed(AnswersLook before, AnswersLook after) {
    KnownPoints was = before.known();
    KnownPoints is = after.known();
    List<ChangedIndicator> changed = new ArrayList<>();
    for (Indicator indicator : before.pack().indicators()) {
      Integer old = was.points().get(indicator.code());
      Integer now = is.points().get(indicator.code());
      if (!java.util.Objects.equals(old, now)) {
        changed.add(new ChangedIndicator(indicator.code(), indicator.title(), old, now));
      }
    }
    return changed;
  }
}
