package corymb.store.work;

/** What became of an item. */
public enum Outcome {
  /** It is a case now. */
  IMPORTED,
  /** It was a case before. */
  THERE,
  /** It has errors; nothing was kept of it. */
  FAULTY,
  /** It is no response to a scheme that is known. */
  FOREIGN,
  /** Its report is written. */
  REPORTED,
  /** The other pack says the same. */
  SAME,
  /** The other pack says something else. */
  CHANGED,
  /** It could not be done. */
  FAILED;

  /** Whether somebody should look at it. */
  public boolean isUnlucky() {
    return this == FAULTY || this == FOREIGN || this == FAILED;
  }
}
