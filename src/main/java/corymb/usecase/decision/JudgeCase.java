package corymb.usecase.decision;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Deliberate;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Judge;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.rated.RateAnswers;
import corymb.usecase.rated.RatedAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules and the procedure judge the agreed answers. */
public final class JudgeCase {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("judge a case", Role.SECRETARIAT, Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public JudgeCase(Casework casework) {
    this.casework = casework;
  }

  /** Judges. */
  public CaseHistory run(Actor actor, String id, When when) {
    return casework.act(
        actor,
        PERMIT,
        id,
        when,
        (session, history) -> {
          if (!(history.state() instanceof Agreed agreed)) {
            throw new ActRefused(
                "cannot judge the case: it is {0}; possible now: {1}",
                history.state().title(), history.state().possible());
          }
          return new Deliberate.Judging(judge(session, history, agreed));
        });
  }

  private Judgement judge(Session session, CaseHistory history, Agreed agreed) {
    byte[] answers = Blobs.get(session, agreed.current().answers().sha256());
    int least = casework.pack(history).scheme().rules().history().fromMonths();
    List<Earlier> earlier = Standings.earlier(session, history, least, Instant.MAX);
    return judge(casework.rating(), agreed, answers, earlier);
  }

  /**
   * Judges agreed answers.
   *
   * @param answers the bytes of the agreed answers
   * @param earlier the earlier benchmarkings of the organisation
   */
  public static Judgement judge(
      RateAnswers rating, Agreed agreed, byte[] answers, List<Earlier> earlier) {
    LocalDate day = agreed.submission().importedOn();
    RatedAnswers rated = rating.rate(agreed.current().answers().name(), answers, day);
    return Judge.judge(
        rated.scorecard(), agreed.standing(agreed.submission().assessedOn(), earlier));
  }
}
