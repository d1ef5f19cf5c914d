package corymb.store.people;

import corymb.scheme.language.SpokenFault;

/** No person has the id. */
public final class NoSuchPerson extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Names whom was asked for. */
  public NoSuchPerson(String id) {
    super("there is no person {0}", id);
  }
}
