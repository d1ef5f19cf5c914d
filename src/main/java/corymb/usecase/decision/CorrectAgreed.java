package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Deliberate;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Judged;
import corymb.store.blob.Blobs;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Submissions;
import corymb.usecase.casework.When;
import corymb.usecase.review.AgreedAnswers;
import corymb.usecase.review.AnswerSets;
import corymb.usecase.review.SignAgreement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The committee corrects an agreed answer, with a reason. The rules rate the answers again, and the
 * case is judged again; what the assessors agreed on is kept as the draft.
 */
public final class CorrectAgreed {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("correct an agreed answer", Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public CorrectAgreed(Casework casework) {
    this.casework = casework;
  }

  /**
   * Corrects.
   *
   * @param value the right answer, null for "not answered"
   * @throws ActRefused when the person assessed the case or is tied to the organisation, or the
   *     value is no answer
   */
  public CaseHistory run(
      Actor actor, String id, When when, String question, @Nullable String value) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          NoTie.require(
              session, actor, history.organisation(), when.on(), casework.pack(history).scheme());
          Submissions.requireCorrectable(question);
          AnswerSets sets = AnswerSets.of(casework, session, history);
          Agreed agreed = agreed(history.state());
          byte[] current = Blobs.get(session, agreed.current().answers().sha256());
          Map<String, Optional<String>> changes =
              sets.changes(agreed.current().answers().name(), current);
          changes.putAll(sets.normal(Map.of(question, Optional.ofNullable(value))));
          AgreedAnswers corrected = SignAgreement.kept(session, sets, changes);
          return new Deliberate.Correct(
              corrected.agreement(agreed.draft().recommended()),
              corrected.compared(casework, session, history, when));
        });
  }

  private static Agreed agreed(CaseState state) {
    if (state instanceof Judged judged) {
      return judged.agreed();
    }
    if (state instanceof Decided decided && decided.isDeferred()) {
      return decided.judged().agreed();
    }
    throw new ActRefused(
        "cannot correct an agreed answer: the case is {0}; possible now: {1}",
        state.title(), state.possible());
  }
}
