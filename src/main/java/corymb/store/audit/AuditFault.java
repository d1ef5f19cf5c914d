package corymb.store.audit;

/**
 * The first fault of the trail.
 *
 * @param kind what happened
 * @param row which row, as in {@code audit 17} or {@code case_act DNK-063-202504-0869#3}
 * @param told the fault as a sentence
 */
public record AuditFault(Kind kind, String row, String told) {

  /** What can have happened to a row. */
  public enum Kind {
    /** It does not say what it said. */
    CHANGED,
    /** It is not there any more. */
    MISSING,
    /** It stands where another row belongs. */
    SWAPPED,
    /** It was not written by the program. */
    ADDED
  }

  static AuditFault at(Kind kind, long nr, String told) {
    return new AuditFault(kind, "audit " + nr, told);
  }
}
