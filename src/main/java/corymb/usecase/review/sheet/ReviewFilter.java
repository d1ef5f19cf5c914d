package corymb.usecase.review.sheet;

/** Which questions are shown. */
public enum ReviewFilter {
  /** All. */
  ALL,
  /** Those without a finding. */
  OPEN,
  /** Those answered otherwise than in the case before. */
  CHANGED,
  /** Those that ask for evidence and have none. */
  BARE,
  /** Those for which the assessor wants evidence. */
  WANTED;

  /** Whether a question is shown. */
  public boolean shows(ReviewQuestion question) {
    return switch (this) {
      case ALL -> true;
      case OPEN -> !question.isDone();
      case CHANGED -> question.isChanged();
      case BARE -> question.isBare();
      case WANTED -> question.isWanted();
    };
  }
}
