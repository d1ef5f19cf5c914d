package corymb.store.cases;

import corymb.scheme.language.SpokenFault;

/** There is no such case. */
public final class UnknownCase extends SpokenFault {

  private static final long serialVersionUID = 1L;

  UnknownCase(String id) {
    super("there is no case '{0}'; 'corymb case list' shows the cases", id);
  }
}
