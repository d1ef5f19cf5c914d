package corymb.store.work;

import corymb.scheme.language.SpokenFault;

/** There is no such work, or no such item or file of it. */
public final class UnknownWork extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownWork(String id) {
    super("there is no work {0}, or not any more", id);
  }
}
