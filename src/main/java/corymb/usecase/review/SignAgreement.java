package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Sign;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Consensus;
import corymb.assessment.finding.FaultyFinding;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.UnderReview;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Labels;
import corymb.usecase.casework.When;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessor signs the agreed answers; they are rated, and with the last signature agreed. */
public final class SignAgreement {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("sign the agreed answers", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public SignAgreement(Casework casework) {
    this.casework = casework;
  }

  /**
   * Signs.
   *
   * @param recommended the code of the label that the assessor recommends, null for none
   * @throws ActRefused when differences are open, or the other assessor signed something else
   */
  public CaseHistory run(Actor actor, String id, When when, @Nullable String recommended) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          if (recommended != null) {
            Labels.find(casework.pack(history), recommended);
          }
          if (!(history.state() instanceof UnderReview review)) {
            throw new ActRefused(
                "cannot sign the agreed answers: the case is {0}; possible now: {1}",
                history.state().title(), history.state().possible());
          }
          AnswerSets sets = AnswerSets.of(casework, session, history);
          AgreedAnswers agreed = kept(session, sets, agreed(sets, review));
          return new Sign(
              agreed.agreement(recommended), agreed.compared(casework, session, history, when));
        });
  }

  /**
   * What the locked and settled findings change of the own answers.
   *
   * @throws ActRefused when a difference is open
   */
  public static Map<String, Optional<String>> agreed(AnswerSets sets, UnderReview review) {
    try {
      return Consensus.agreed(sets.own(), review.findings(), review.settled());
    } catch (FaultyFinding e) {
      throw new ActRefused(e.said());
    }
  }

  /** Rates changed answers and keeps them with their result. */
  public static AgreedAnswers kept(
      Session session, AnswerSets sets, Map<String, Optional<String>> changes) {
    AgreedAnswers agreed = AgreedAnswers.of(sets, changes);
    Blobs.put(session, agreed.answers());
    Blobs.put(session, agreed.rated().json());
    return agreed;
  }
}
