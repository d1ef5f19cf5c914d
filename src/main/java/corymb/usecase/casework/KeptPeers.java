package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Sign;
import corymb.assessment.comparison.Compared;
import java.util.List;
import java.util.Optional;

/** The peers that the acts of a case keep. */
public final class KeptPeers {

  private KeptPeers() {}

  /** The peers with whom an act compared its result; empty when it has none. */
  public static Optional<Compared> of(Act act) {
    if (act instanceof Rate rate) {
      return Optional.ofNullable(rate.peers());
    }
    if (act instanceof Sign sign) {
      return Optional.ofNullable(sign.peers());
    }
    return act instanceof Deliberate.Correct correct
        ? Optional.ofNullable(correct.peers())
        : Optional.empty();
  }

  /**
   * The peers of the last result of a case.
   *
   * @param agreed whether of the agreed answers; otherwise of the organisation's own
   */
  public static Optional<Compared> last(CaseHistory history, boolean agreed) {
    List<Entry> acts = history.acts();
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i).act();
      boolean rated = act instanceof Rate;
      boolean agreement = act instanceof Sign || act instanceof Deliberate.Correct;
      if (agreed ? agreement : rated) {
        return of(act);
      }
    }
    return Optional.empty();
  }
}
