package corymb.store.cases;

import corymb.scheme.language.SpokenFault;

/** Somebody else acted on the case in the meantime; nothing was done. */
public final class CaseChanged extends SpokenFault {

  private static final long serialVersionUID = 1L;

  CaseChanged(String id) {
    super("somebody else acted on {0} at the same moment: look at the case and try again", id);
  }
}
