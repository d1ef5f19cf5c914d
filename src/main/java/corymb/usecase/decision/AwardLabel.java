package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From a decision to the award. The decision after an appeal takes the place of the one before: the
 * same label keeps its award, a higher one supersedes it, and with a lower one or none it is
 * withdrawn.
 */
final class AwardLabel {

  private AwardLabel() {}

  /**
   * Does what follows from a decision that was just made; in the same transaction.
   *
   * @throws ActRefused when the days of the scheme do not allow it
   * @throws corymb.label.award.AwardActRefused when an act on the award before counts for a later
   *     day
   */
  static void follow(Session session, Pack pack, CaseHistory history, Instant now) {
    if (!(history.state() instanceof Decided decided) || decided.isDeferred()) {
      return;
    }
    String label = decided.decision().label();
    Award before = standing(session, pack, history.id(), decided.decision().date());
    if (before != null && !before.label().equals(label)) {
      replace(session, pack, before, decided.decision(), now);
    }
    if (label != null && (before == null || !before.label().equals(label))) {
      award(session, pack, history, decided, Labels.find(pack, label));
    }
  }

  /** The award that the case has from a decision before the appeal, null when it has none. */
  private static @Nullable Award standing(
      Session session, Pack pack, String caseId, LocalDate day) {
    Award last = AwardStore.ofCase(session, caseId).orElse(null);
    if (last == null) {
      return null;
    }
    Award award = AwardStore.lock(session, last.number());
    AwardStatus status =
        AwardStore.of(session, award.organisation(), Levels.of(pack.scheme()))
            .status(award.number(), day);
    boolean stands = status == AwardStatus.VALID || status == AwardStatus.SUSPENDED;
    return stands ? award : null;
  }

  /** A higher label supersedes by itself; otherwise the award is withdrawn. */
  private static void replace(
      Session session, Pack pack, Award before, Decision decision, Instant now) {
    Levels levels = Levels.of(pack.scheme());
    String label = decision.label();
    if (label != null && levels.of(label) > levels.of(before.label())) {
      return;
    }
    AwardAct act =
        new AwardAct(
            AwardAct.Kind.WITHDRAWN,
            decision.person(),
            decision.date(),
            "the decision after the appeal takes the place of the one of " + before.decidedOn());
    Awards awards = AwardStore.of(session, before.organisation(), levels);
    AwardHistory history = Objects.requireNonNull(awards.find(before.number()));
    AwardStore.append(session, history.with(act), now);
  }

  private static void award(
      Session session, Pack pack, CaseHistory history, Decided decided, Label label) {
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
    } catch (RefusedTerm e) {
      throw new ActRefused("the label cannot be granted: {0}", e.said());
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
