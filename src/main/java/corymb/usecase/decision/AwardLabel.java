package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Decided;
import corymb.label.award.Award;
import corymb.label.award.Grant;
import corymb.label.award.Levels;
import corymb.label.term.RefusedTerm;
import corymb.label.term.Terms;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.store.awards.AwardStore;
import corymb.store.counter.Counters;
import corymb.store.session.Session;
import corymb.usecase.casework.Labels;
import java.time.LocalDate;

/** From a decision that grants a label to the award. */
final class AwardLabel {

  private AwardLabel() {}

  /**
   * Awards the label of a case that was just granted; in the same transaction.
   *
   * @throws ActRefused when the days of the scheme do not allow it
   */
  static Award award(Session session, Pack pack, CaseHistory history) {
    if (!(history.state() instanceof Decided decided) || decided.decision().label() == null) {
      throw new IllegalStateException(history.id() + " was not granted a label");
    }
    Label label = Labels.find(pack, decided.decision().label());
    LocalDate day = decided.decision().date();
    String scheme = pack.scheme().id();
    long running = Counters.next(session, "award-" + scheme + "-" + day.getYear());
    Grant grant =
        new Grant(
            Award.number(scheme, day.getYear(), running),
            history.id(),
            history.organisation(),
            label.code(),
            pack.name(),
            visited(decided),
            day);
    try {
      Award award =
          AwardStore.of(session, history.organisation(), Levels.of(pack.scheme()))
              .award(grant, Terms.of(label, pack.scheme().rules()));
      Stamp stamp = history.acts().get(history.acts().size() - 1).stamp();
      AwardStore.add(session, award, stamp.person(), stamp.at());
      return award;
    } catch (RefusedTerm e) {
      throw new ActRefused("the label cannot be granted: " + e.getMessage());
    }
  }

  /** The day of the visit, on which validity is counted. */
  private static LocalDate visited(Decided decided) {
    Visit visit = decided.judged().agreed().review().visit();
    if (visit == null) {
      throw new ActRefused("no meeting with the organisation is recorded; validity counts from it");
    }
    return visit.date();
  }
}
