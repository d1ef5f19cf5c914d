package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Reply;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;

/** The organisation replies to the assessors' questions; the review goes on. */
public final class ReplyToQuestions {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("reply to questions", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ReplyToQuestions(Casework casework) {
    this.casework = casework;
  }

  /** Replies. */
  public CaseHistory run(Actor actor, String id, When when, String text) {
    return casework.act(actor, PERMIT, id, when, (session, history) -> new Reply(text));
  }
}
