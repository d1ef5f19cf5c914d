package corymb.usecase.result;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Close;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Stamp;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import corymb.assessment.state.Rated;
import corymb.assessment.state.Returned;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out what an organisation can do by trying it on the case as it is; nothing is kept. */
final class PossibleActs {

  private final CaseHistory history;
  private final Stamp stamp;

  private PossibleActs(CaseHistory history, Stamp stamp) {
    this.history = history;
    this.stamp = stamp;
  }

  static Set<OwnAct> of(CaseHistory history, Stamp stamp, int appealDays) {
    PossibleActs possible = new PossibleActs(history, stamp);
    Set<OwnAct> acts = EnumSet.noneOf(OwnAct.class);
    if (history.state() instanceof Rated) {
      acts.add(OwnAct.APPLY);
    }
    if (history.state() instanceof Returned) {
      acts.add(OwnAct.RESUBMIT);
    }
    possible.tried(acts, OwnAct.REPLY, new Reply("-"));
    possible.tried(acts, OwnAct.ADD_EVIDENCE, new AddEvidence(evidence(stamp.on())));
    possible.tried(acts, OwnAct.WITHDRAW, new Close.Withdraw());
    possible.tried(acts, OwnAct.APPEAL, new Close.Appeal(appealDays));
    return acts;
  }

  private static Evidence evidence(LocalDate day) {
    return new Evidence(new Kept("", "-", 1), List.of("-"), day, day);
  }

  private void tried(Set<OwnAct> acts, OwnAct own, Act act) {
    try {
      history.with(stamp, act);
      acts.add(own);
    } catch (ActRefused e) {
      // then it is not possible now
    }
  }
}
