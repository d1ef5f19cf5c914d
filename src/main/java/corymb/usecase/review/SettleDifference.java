package corymb.usecase.review;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Settle;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Consensus;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.UnderReview;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assessors settle one of their differences, with a reason. */
public final class SettleDifference {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("settle a difference", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public SettleDifference(Casework casework) {
    this.casework = casework;
  }

  /**
   * Settles.
   *
   * @param value the agreed answer, null for "not answered"
   * @throws ActRefused when nobody differs on the question, or the value is no answer to it
   */
  public CaseHistory run(
      Actor actor, String id, When when, String question, @Nullable String value) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          AnswerSets sets = AnswerSets.of(casework, session, history);
          if (history.state() instanceof UnderReview review) {
            requireDifference(sets.own(), review, question);
          }
          Optional<String> agreed =
              sets.normal(Map.of(question, Optional.ofNullable(value)))
                  .getOrDefault(question, Optional.empty());
          return new Settle(question, agreed.orElse(null));
        });
  }

  private static void requireDifference(
      Map<String, String> own, UnderReview review, String question) {
    if (Consensus.differences(own, review.findings()).stream()
        .noneMatch(difference -> difference.question().equals(question))) {
      throw new ActRefused("the assessors do not differ on {0}", question);
    }
  }
}
