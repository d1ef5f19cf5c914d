package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.judgement.Earlier;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Judged;
import corymb.assessment.state.Rated;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Returned;
import corymb.assessment.state.UnderReview;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the organisation's other cases say of a case. */
public final class Standings {

  private Standings() {}

  /**
   * The earlier benchmarkings of the organisation of a case. One that was handed in later than the
   * scheme's least months before this one is none, whatever day its answers describe: a history
   * cannot be made up afterwards.
   *
   * @param leastMonths the least months between an earlier benchmarking and this one
   * @param until the other cases are taken as they stood at this moment
   */
  public static List<Earlier> earlier(
      Session session, CaseHistory history, int leastMonths, Instant until) {
    List<Earlier> all = new ArrayList<>();
    for (String id : CaseStore.of(session, history.organisation())) {
      CaseHistory other = CaseStore.loadUntil(session, id, until).orElse(null);
      if (other == null) {
        continue;
      }
      LocalDate counts = other.begun().on().plusMonths(leastMonths);
      if (id.equals(history.id()) || counts.isAfter(history.begun().on())) {
        continue;
      }
      result(other.state())
          .ifPresent(
              result ->
                  all.add(
                      new Earlier(
                          id, other.state().submission().assessedOn(), result.byIndicator())));
    }
    return all;
  }

  /**
   * The best result a case has: the agreed one, that of the decision while an appeal is heard, or
   * that of the own answers; none if withdrawn.
   */
  public static Optional<RatedResult> result(CaseState state) {
    Optional<Agreed> agreed = agreed(state);
    if (agreed.isPresent()) {
      return agreed.map(it -> it.current().result());
    }
    if (state instanceof Rated rated) {
      Decided contested = rated.contested();
      return contested == null ? Optional.of(rated.own()) : result(contested);
    }
    if (state instanceof UnderReview review) {
      return result(review.rated());
    }
    return state instanceof Returned returned ? result(returned.review()) : Optional.empty();
  }

  /** What the assessors of a case agreed on, wherever it stands; empty when they did not yet. */
  public static Optional<Agreed> agreed(CaseState state) {
    if (state instanceof Agreed agreed) {
      return Optional.of(agreed);
    }
    if (state instanceof Judged judged) {
      return Optional.of(judged.agreed());
    }
    if (state instanceof Decided decided) {
      return Optional.of(decided.judged().agreed());
    }
    return state instanceof Appealed appealed ? agreed(appealed.decided()) : Optional.empty();
  }
}
