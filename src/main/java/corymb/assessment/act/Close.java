package corymb.assessment.act;

import corymb.assessment.state.Agreed;
import corymb.assessment.state.Appealed;
import corymb.assessment.state.CaseState;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Judged;
import corymb.assessment.state.Rated;
import corymb.assessment.state.Returned;
import corymb.assessment.state.Submitted;
import corymb.assessment.state.UnderReview;
import corymb.scheme.language.Sentence;

/** Withdrawal, appeal, and the end of an appeal. */
public sealed interface Close extends Act {

  /** The organisation withdrew the case or its appeal. */
  record Withdraw() implements Close {

    @Override
    public Sentence title() {
      return Sentence.of("withdraw the case");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      stamp.why(title());
      if (state instanceof Submitted submitted) {
        return submitted.withdraw();
      }
      if (state instanceof Rated rated) {
        return rated.withdraw();
      }
      if (state instanceof UnderReview review) {
        return review.withdraw();
      }
      if (state instanceof Returned returned) {
        return returned.withdraw();
      }
      if (state instanceof Agreed agreed) {
        return agreed.withdraw();
      }
      if (state instanceof Decided decided && decided.isDeferred()) {
        return decided.withdraw();
      }
      if (state instanceof Appealed appealed) {
        return appealed.withdraw();
      }
      return need(Judged.class, state).withdraw();
    }
  }

  /**
   * The organisation appealed.
   *
   * @param days the days of the scheme in which an appeal is possible
   */
  record Appeal(int days) implements Close {

    @Override
    public Sentence title() {
      return Sentence.of("appeal against the decision");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      stamp.why(title());
      return need(Decided.class, state).appeal(stamp.on(), days);
    }
  }

  /** The appeal was dismissed. */
  record Dismiss() implements Close {

    @Override
    public Sentence title() {
      return Sentence.of("dismiss the appeal");
    }

    @Override
    public CaseState after(CaseState state, Stamp stamp) {
      stamp.why(title());
      return need(Appealed.class, state).dismiss();
    }
  }
}
