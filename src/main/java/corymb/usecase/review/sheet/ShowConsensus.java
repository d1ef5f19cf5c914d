package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Consensus;
import corymb.assessment.finding.Difference;
import corymb.assessment.finding.Finding;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Review;
import corymb.assessment.state.UnderReview;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.AnswerSets;
import corymb.usecase.statistics.CaseStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the assessors of a case where they differ, once all have locked their findings. */
public final class ShowConsensus {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("see what is to be agreed", Role.ASSESSOR);

  private final Casework casework;

  /** On this casework. */
  public ShowConsensus(Casework casework) {
    this.casework = casework;
  }

  /**
   * Shows it.
   *
   * @throws ActRefused before ties were declared, and while an assessor has not locked
   */
  public ConsensusSheet run(Actor actor, String id, Language language) {
    PERMIT.check(actor);
    CaseHistory history = casework.look(actor, PERMIT, id);
    UnderReview review = Reviewer.opened(history, actor);
    if (!review.isLocked()) {
      throw new ActRefused(
          "what is to be agreed is shown once every assessor has locked the findings");
    }
    CaseStatistics.OneCase agreement = new CaseStatistics(casework).one(actor, id);
    Pack pack = casework.pack(history, language);
    return casework.store().in(session -> sheet(session, actor, history, pack, agreement));
  }

  private ConsensusSheet sheet(
      Session session,
      Actor actor,
      CaseHistory history,
      Pack pack,
      CaseStatistics.OneCase agreement) {
    UnderReview review = Reviewer.of(history);
    List<Named> named = new ArrayList<>();
    for (Review each : review.reviews()) {
      String name = People.find(session, each.assessor()).map(Person::name).orElse("");
      named.add(new Named(each, name, each.assessor().equals(actor.person())));
    }
    return new ConsensusSheet(
        CaseTop.of(session, history, review, pack),
        Reviewer.turn(history, review, actor),
        Consensus.differences(AnswerSets.of(casework, session, history).own(), review.findings())
            .stream()
            .map(difference -> disagreement(difference, review, pack, named))
            .toList(),
        named.stream().map(each -> each.voice(review)).toList(),
        pack.scheme().labels(),
        review.rated().own(),
        agreement);
  }

  private static ConsensusSheet.Disagreement disagreement(
      Difference difference, UnderReview review, Pack pack, List<Named> named) {
    Question asked =
        Objects.requireNonNull(pack.questionnaire().find(difference.question()), "question");
    return new ConsensusSheet.Disagreement(
        asked,
        difference.own(),
        named.stream().map(each -> each.said(difference)).toList(),
        review.settled().get(difference.question()));
  }

  private record Named(Review review, String name, boolean self) {

    ConsensusSheet.Voice voice(UnderReview all) {
      Review.Locked locked = Objects.requireNonNull(review.locked(), "locked");
      Agreement signed = all.signed().get(review.assessor());
      return new ConsensusSheet.Voice(
          name, self, locked.result(), signed != null, recommended(signed));
    }

    private static @Nullable String recommended(@Nullable Agreement signed) {
      return signed == null ? null : signed.recommended();
    }

    ConsensusSheet.Said said(Difference difference) {
      Finding finding = review.findings().byQuestion().get(difference.question());
      Optional<String> answer =
          difference.values().getOrDefault(review.assessor(), Optional.empty());
      return new ConsensusSheet.Said(
          name, self, answer.orElse(null), finding == null ? null : finding.reason());
    }
  }
}
