package corymb.assessment.act;

import corymb.assessment.comparison.Compared;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Judged;
import corymb.scheme.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What happens to a case once the assessors agreed. */
public sealed interface Deliberate extends Act {

  /**
   * The rules and the procedure judged it.
   *
   * @param judgement what may be granted
   */
  record Judging(Judgement judgement) implements Deliberate {

    @Override
    public Sentence title() {
      return Sentence.of("judge the case");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      return need(Agreed.class, state).judge(judgement);
    }
  }

  /**
   * The committee corrected agreed answers.
   *
   * @param corrected the corrected answers and their result
   * @param peers with whom the result was compared, null when there was nobody
   */
  record Correct(Agreement corrected, @Nullable Compared peers) implements Deliberate {

    /** A correction whose result was compared with nobody. */
    public Correct(Agreement corrected) {
      this(corrected, null);
    }

    @Override
    public Sentence title() {
      return Sentence.of("correct an agreed answer");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      stamp.why(title());
      return state instanceof Decided decided && decided.isDeferred()
          ? decided.correct(corrected)
          : need(Judged.class, state).correct(corrected);
    }
  }

  /**
   * The committee decided.
   *
   * @param decision what it decided
   */
  record Decide(Decision decision) implements Deliberate {

    @Override
    public Sentence title() {
      return Sentence.of("decide the case");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      if (!(state instanceof Decided decided && decided.isDeferred())) {
        need(Judged.class, state);
      }
      if (!decision.person().equals(stamp.person()) || !decision.date().equals(stamp.on())) {
        throw new ActRefused(
            "the decision is recorded by {0} on {1}, but names {2} and {3}",
            stamp.person(), stamp.on(), decision.person(), decision.date());
      }
      return state instanceof Decided deferred
          ? deferred.decide(decision)
          : need(Judged.class, state).decide(decision);
    }
  }
}
