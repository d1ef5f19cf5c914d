package corymb.store.cases;

/** The same bytes were handed in before; nothing was done. */
public final class DoubledResponse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String caseId;

  DoubledResponse(String caseId) {
    super("this response was handed in before: it is in case " + caseId);
    this.caseId = caseId;
  }

  /** The case that holds it. */
  public String caseId() {
    return caseId;
  }
}
