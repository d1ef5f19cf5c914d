package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.state.Withdrawn;
import corymb.store.cases.CaseStore;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.AnswerSets;
import java.util.List;
import java.util.Map;

/**
 * What the organisation's case before says.
 *
 * @param known whether there is one
 * @param answers its answers by question: the agreed ones where there are, else the own ones
 */
record Earlier(boolean known, Map<String, String> answers) {

  /** Of the last case before that was answered by the same scheme and not withdrawn. */
  static Earlier of(Casework casework, Session session, CaseHistory history) {
    List<String> all = CaseStore.of(session, history.organisation());
    for (int i = all.indexOf(history.id()) - 1; i >= 0; i--) {
      CaseHistory before = CaseStore.load(session, all.get(i));
      if (isOfScheme(before, history) && !(before.state() instanceof Withdrawn)) {
        return new Earlier(true, AnswerSets.best(casework, session, before));
      }
    }
    return new Earlier(false, Map.of());
  }

  private static boolean isOfScheme(CaseHistory before, CaseHistory history) {
    return before
        .state()
        .submission()
        .pack()
        .split("/", -1)[0]
        .equals(history.state().submission().pack().split("/", -1)[0]);
  }
}
