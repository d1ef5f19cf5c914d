package corymb.assessment.finding;

/** What an assessor says of one answer. */
public enum Verdict {
  /** The answer is right. */
  CONFIRMED,
  /** The answer is wrong; the finding holds the right one. */
  CORRECTED,
  /** The answer cannot be judged without further evidence. */
  EVIDENCE_WANTED
}
