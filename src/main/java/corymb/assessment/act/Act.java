package corymb.assessment.act;

import corymb.assessment.state.ActRefused;
import corymb.assessment.state.CaseState;
import corymb.scheme.language.Sentence;

/** What a person did on a case; the data of the act, without who, when and why. */
public sealed interface Act
    permits Submit,
        Rate,
        Apply,
        Assign,
        Replace,
        TakeOff,
        Declare,
        AddEvidence,
        RecordVisit,
        Find,
        Lock,
        Ask,
        Reply,
        Settle,
        Sign,
        Deliberate,
        Close {

  /** What the act is called, as in {@code lock the findings}. */
  Sentence title();

  /**
   * The case after the act.
   *
   * @throws ActRefused when the case does not allow it; the message says what is possible
   */
  CaseState after(CaseState state, Stamp stamp);

  /**
   * The state, when it is of the kind that the act needs.
   *
   * @throws ActRefused when it is another
   */
  default <T extends CaseState> T need(Class<T> kind, CaseState state) {
    if (!kind.isInstance(state)) {
      throw refused(state);
    }
    return kind.cast(state);
  }

  /** The refusal of this act in a state. */
  default ActRefused refused(CaseState state) {
    return new ActRefused(
        "cannot {0}: the case is {1}; possible now: {2}", title(), state.title(), state.possible());
  }
}
