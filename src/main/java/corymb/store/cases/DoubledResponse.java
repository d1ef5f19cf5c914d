package corymb.store.cases;

import corymb.scheme.language.SpokenFault;

/** The same bytes were handed in before; nothing was done. */
public final class DoubledResponse extends SpokenFault {

  private static final long serialVersionUID = 1L;

  private final String caseId;

  DoubledResponse(String caseId) {
    super("this response was handed in before: it is in case {0}", caseId);
    this.caseId = caseId;
  }

  /** The case that holds it. */
  public String caseId() {
    return caseId;
  }
}
