package corymb.store.awards;

import corymb.scheme.language.SpokenFault;

/** No award has the number. */
public final class UnknownAward extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownAward(String number) {
    super("there is no award {0}; numbers look like ECEI-2026-00001", number);
  }
}
