package corymb.store.cases;

/** Somebody else acted on the case in the meantime; nothing was done. */
public final class CaseChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CaseChanged(String id) {
    super("somebody else acted on " + id + " at the same moment: look at the case and try again");
  }
}
