package corymb.usecase.result;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Stamp;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Returned;
import corymb.assessment.state.Submission;
import corymb.store.blob.Blobs;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.casework.When;
import corymb.usecase.rated.RatedAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an organisation the result of its own answers, and what it can do now. */
public final class ShowResult {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see the own result", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;
  private final ShowCase cases;

  /** On this casework. */
  public ShowResult(Casework casework) {
    this.casework = casework;
    this.cases = new ShowCase(casework);
  }

  /**
   * The result of what was handed in last.
   *
   * @param today the day on which something can be done
   */
  public CaseResult run(Actor actor, String id, LocalDate today) {
    CaseHistory history = casework.look(actor, PERMIT, id);
    CaseState state = history.state();
    Submission submission = state.submission();
    byte[] bytes =
        casework.store().in(session -> Blobs.get(session, submission.response().sha256()));
    RatedAnswers rated =
        casework.rating().rate(submission.response().name(), bytes, submission.importedOn());
    int days = casework.pack(history).scheme().rules().appeal().length();
    Stamp stamp = casework.stamp(actor, new When(today, "-"));
    return new CaseResult(
        cases.run(actor, id),
        rated.intake(),
        rated.scorecard(),
        state.appliedFor().orElse(null),
        state instanceof Returned returned ? returned.questions() : List.of(),
        evidence(history),
        verdict(state, days),
        PossibleActs.of(history, stamp, days));
  }

  /** Files of assessors are theirs until it is decided. */
  private static List<Evidence> evidence(CaseHistory history) {
    Set<String> assessors = decided(history.state()) == null ? history.assessed() : Set.of();
    Set<String> assigned =
        decided(history.state()) == null ? history.state().assessors() : Set.of();
    return history.acts().stream()
        .filter(entry -> !assessors.contains(entry.stamp().person()))
        .filter(entry -> !assigned.contains(entry.stamp().person()))
        .map(Entry::act)
        .filter(AddEvidence.class::isInstance)
        .map(act -> ((AddEvidence) act).evidence())
        .toList();
  }

  private static @Nullable Decided decided(CaseState state) {
    if (state instanceof Appealed appealed) {
      return appealed.decided();
    }
    return state instanceof Decided decided ? decided : null;
  }

  private static CaseResult.@Nullable Verdict verdict(CaseState state, int days) {
    Decided decided = decided(state);
    return decided == null
        ? null
        : new CaseResult.Verdict(
            decided.decision(),
            decided.result().orElseThrow(),
            decided.decision().date().plusDays(days));
  }
}
