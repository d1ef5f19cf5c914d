package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Ask;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.util.List;

/** The case goes back to the organisation with questions. */
public final class ReturnWithQuestions {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("return a case with questions", Role.ASSESSOR, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ReturnWithQuestions(Casework casework) {
    this.casework = casework;
  }

  /** Asks. */
  public CaseHistory run(Actor actor, String id, When when, List<String> questions) {
    return casework.act(actor, PERMIT, id, when, (session, history) -> new Ask(questions));
  }
}
