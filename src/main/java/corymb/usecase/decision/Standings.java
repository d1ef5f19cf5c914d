package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.judgement.Earlier;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
      other
          .state()
          .result()
          .ifPresent(
              result ->
                  all.add(
                      new Earlier(
                          id, other.state().submission().assessedOn(), result.byIndicator())));
    }
    return all;
  }
}
