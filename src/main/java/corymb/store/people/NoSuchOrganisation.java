package corymb.store.people;

import corymb.scheme.language.SpokenFault;

/** No organisation has the id. */
public final class NoSuchOrganisation extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NoSuchOrganisation(String id) {
    super("there is no organisation {0}", id);
  }
}
