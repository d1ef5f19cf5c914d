package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Consensus;
import corymb.assessment.finding.Difference;
import corymb.assessment.finding.Findings;
import corymb.assessment.finding.Settlement;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.UnderReview;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.util.List;
import java.util.Map;

/** The answers on which the assessors differ, once all have locked their findings. */
public final class ShowDifferences {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see the assessors' differences", Role.ASSESSOR, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowDifferences(Casework casework) {
    this.casework = casework;
  }

  /**
   * What the assessors have to agree on.
   *
   * @param open every difference
   * @param settled those that are settled, by question
   */
  public record Differences(List<Difference> open, Map<String, Settlement> settled) {}

  /**
   * Shows them.
   *
   * @throws ActRefused while findings are open, or when the case is not under review
   */
  public Differences run(Actor actor, String id) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(session -> differences(session, casework.open(session, actor, PERMIT, id)));
  }

  private Differences differences(Session session, CaseHistory history) {
    if (!(history.state() instanceof UnderReview review)) {
      throw new ActRefused(
          "the case is {0}; differences are shown while it is under review",
          history.state().title());
    }
    Map<String, Findings> findings = review.findings();
    Map<String, String> own = AnswerSets.of(casework, session, history).own();
    return new Differences(Consensus.differences(own, findings), review.settled());
  }
}
