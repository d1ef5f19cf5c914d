package corymb.usecase.review.sheet;

/** What an assessor does next on a case. */
public enum Turn {
  /** Declare ties, before anything is opened. */
  DECLARE,
  /** Look at the answers and lock the findings. */
  REVIEW,
  /** Nothing: the organisation was asked. */
  WAIT_FOR_REPLY,
  /** Nothing: another assessor has not locked yet. */
  WAIT_FOR_OTHERS,
  /** Settle the differences and sign. */
  AGREE,
  /** Nothing: another assessor has not signed yet. */
  WAIT_FOR_SIGNATURE,
  /** Nothing: the review is over. */
  DONE;

  /**
   * The turn of one assessor.
   *
   * @param state the name of the case's state
   * @param free whether the assessor declared to be free of ties
   * @param locked whether the assessor locked the findings
   * @param allLocked whether all did
   * @param signed whether the assessor signed
   */
  static Turn of(String state, boolean free, boolean locked, boolean allLocked, boolean signed) {
    boolean returned = state.equals("returned");
    if (!returned && !state.equals("under review")) {
      return DONE;
    }
    if (!free) {
      return DECLARE;
    }
    if (allLocked) {
      return signed ? WAIT_FOR_SIGNATURE : AGREE;
    }
    if (returned) {
      return WAIT_FOR_REPLY;
    }
    return locked ? WAIT_FOR_OTHERS : REVIEW;
  }
}
