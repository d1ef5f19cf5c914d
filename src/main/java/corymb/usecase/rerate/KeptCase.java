package corymb.usecase.rerate;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Submit;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Kept;
import corymb.assessment.state.RatedResult;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.List;

/**
 * What a case keeps that another pack may rate: the agreed answers once there are any, else the
 * organisation's own.
 *
 * @param id the case
 * @param organisation whose it is
 * @param pack the pack that it was rated by, as in {@code ecei/1.0.0}
 * @param name the name under which the answers are kept
 * @param answers the answers
 * @param importedOn the day by which they are checked
 * @param result what is kept of their rating
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go straight to the reader
record KeptCase(
    String id,
    Organisation organisation,
    String pack,
    String name,
    byte[] answers,
    LocalDate importedOn,
    RatedResult result) {

  /**
   * Reads a case.
   *
   * @throws ActRefused when it is not rated
   */
  static KeptCase read(Session session, String id) {
    CaseHistory history = CaseStore.load(session, id);
    Agreement agreed = history.state().consensus().map(each -> each.current()).orElse(null);
    RatedResult result = agreed == null ? own(history) : agreed.result();
    Kept answers = agreed == null ? history.state().submission().response() : agreed.answers();
    return new KeptCase(
        id,
        Organisations.find(session, history.organisation()).orElseThrow(),
        history.state().submission().pack(),
        answers.name(),
        Blobs.get(session, answers.sha256()),
        history.state().submission().importedOn(),
        result);
  }

  private static RatedResult own(CaseHistory history) {
    List<Entry> acts = history.acts();
    for (int i = acts.size() - 1; i >= 0; i--) {
      if (acts.get(i).act() instanceof Rate rate) {
        return rate.result();
      }
      if (acts.get(i).act() instanceof Submit) {
        break;
      }
    }
    throw new ActRefused("the case {0} is not rated yet", history.id());
  }
}
