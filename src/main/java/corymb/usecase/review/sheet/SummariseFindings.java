package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Findings;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.FaultyAnswers;
import corymb.usecase.review.AnswerSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an assessor what the own findings come to, before they are locked for good. */
public final class SummariseFindings {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("summarise the own findings", Role.ASSESSOR);

  private final Casework casework;
  private final ShowReview reviews;

  /** On this casework. */
  public SummariseFindings(Casework casework) {
    this.casework = casework;
    this.reviews = new ShowReview(casework);
  }

  /**
   * What would be locked.
   *
   * @param sheet the case
   * @param own what the organisation's answers came to
   * @param corrected what they come to with the corrections, null when these do not fit together
   * @param fault why they do not, null when they do
   */
  public record Summary(
      ReviewSheet sheet,
      @Nullable RatedResult own,
      @Nullable RatedResult corrected,
      @Nullable Sentence fault) {

    /** The questions with a verdict. */
    public List<ReviewQuestion> with(Verdict verdict) {
      return sheet.questions().stream()
          .filter(each -> each.finding() != null && each.finding().verdict() == verdict)
          .toList();
    }

    /** How many questions have no finding; their answers stand. */
    public long untouched() {
      return sheet.questions().size() - sheet.done();
    }

    /** Whether it can be locked. */
    public boolean isReady() {
      return sheet.isOpen() && fault == null && with(Verdict.EVIDENCE_WANTED).isEmpty();
    }
  }

  /**
   * Summarises.
   *
   * @throws ActRefused before ties were declared
   */
  public Summary run(Actor actor, String id, Language language) {
    PERMIT.check(actor);
    if (!(reviews.run(actor, id, language) instanceof ShowReview.Open open)) {
      throw new ActRefused("declare your ties to the organisation first");
    }
    return casework
        .store()
        .in(
            session ->
                summary(session, open.sheet(), casework.open(session, actor, PERMIT, id), actor));
  }

  private Summary summary(Session session, ReviewSheet sheet, CaseHistory history, Actor actor) {
    UnderReview review = Reviewer.opened(history, actor);
    RatedResult own = review.rated().own();
    Findings findings = review.review(actor.person()).findings();
    try {
      RatedResult corrected =
          AnswerSets.of(casework, session, history).corrected(actor.person(), findings).result();
      return new Summary(sheet, own, corrected, null);
    } catch (FaultyAnswers e) {
      return new Summary(sheet, own, null, e.said());
    }
  }
}
