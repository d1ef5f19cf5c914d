package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Reply;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Findings;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.UnderReview;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.casework.Submissions;
import corymb.usecase.evidence.KeptEvidence;
import corymb.usecase.review.AnswerSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shows an assessor a case question by question; of other assessors nothing before all are locked,
 * and nothing at all before the assessor has declared ties.
 */
public final class ShowReview {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("review a case", Role.ASSESSOR);

  private final Casework casework;
  private final OwnSides sides;

  /** On this casework. */
  public ShowReview(Casework casework) {
    this.casework = casework;
    this.sides = new OwnSides(casework);
  }

  /** What is shown of a case. */
  public sealed interface Shown {}

  /**
   * Ties are to be declared first.
   *
   * @param id the case
   * @param organisation to whom there may be ties
   */
  public record Closed(String id, Organisation organisation) implements Shown {}

  /** The case. */
  public record Open(ReviewSheet sheet) implements Shown {}

  /**
   * Shows it.
   *
   * @throws corymb.assessment.state.ActRefused when the case has no review any more
   */
  public Shown run(Actor actor, String id, Language language) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(session -> shown(session, actor, casework.open(session, actor, PERMIT, id), language));
  }

  private Shown shown(Session session, Actor actor, CaseHistory history, Language language) {
    UnderReview review = Reviewer.of(history);
    if (!Reviewer.isFree(review, actor)) {
      return new Closed(
          history.id(), Organisations.find(session, history.organisation()).orElseThrow());
    }
    return new Open(sheet(session, actor, history, review, casework.pack(history, language)));
  }

  private ReviewSheet sheet(
      Session session, Actor actor, CaseHistory history, UnderReview review, Pack pack) {
    AnswerSets sets = AnswerSets.of(casework, session, history);
    OwnSide side = sides.of(session, history, sets.intake());
    List<KeptEvidence> evidence = evidence(actor, history);
    Questions questions =
        new Questions(
            sets.own(),
            Earlier.of(casework, session, history),
            review.review(actor.person()).findings(),
            evidence,
            side,
            pack);
    return new ReviewSheet(
        CaseTop.of(session, history, review, pack),
        Reviewer.turn(history, review, actor),
        review.visit(),
        pack.questionnaire().sections().stream()
            .map(
                section ->
                    new ReviewSheet.Part(
                        section, section.questions().stream().map(questions::of).toList()))
            .toList(),
        evidence,
        talks(actor, history),
        side.peers());
  }

  private static List<KeptEvidence> evidence(Actor actor, CaseHistory history) {
    return new Eyes(actor, history)
        .evidence(history).stream()
            .map(
                entry ->
                    new KeptEvidence(
                        entry.stamp().person(), ((AddEvidence) entry.act()).evidence()))
            .toList();
  }

  private static List<ReviewSheet.Talk> talks(Actor actor, CaseHistory history) {
    Eyes eyes = new Eyes(actor, history);
    List<ReviewSheet.Talk> talks = new ArrayList<>();
    for (Entry entry : history.acts()) {
      Act act = entry.act();
      if (act instanceof Ask ask && eyes.sees(entry)) {
        talks.add(new ReviewSheet.Talk(entry.stamp().on(), true, ask.questions()));
      } else if (act instanceof Reply reply && eyes.sees(entry)) {
        talks.add(new ReviewSheet.Talk(entry.stamp().on(), false, List.of(reply.text())));
      }
    }
    return talks;
  }

  private record Questions(
      Map<String, String> own,
      Earlier earlier,
      Findings findings,
      List<KeptEvidence> evidence,
      OwnSide side,
      Pack pack) {

    ReviewQuestion of(Question asked) {
      String code = asked.code();
      return new ReviewQuestion(
          asked,
          own.get(code),
          earlier.answers().get(code),
          earlier.known(),
          Submissions.isCorrectable(code),
          findings.byQuestion().get(code),
          evidence.stream().filter(each -> each.evidence().questions().contains(code)).toList(),
          side.of(code, pack));
    }
  }
}
