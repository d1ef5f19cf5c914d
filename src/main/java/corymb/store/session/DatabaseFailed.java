package corymb.store.session;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;

/**
 * The database stopped answering after it was opened, or refused a statement; the transaction under
 * way is not kept, unless the answer to its very end was lost.
 */
public final class DatabaseFailed extends SpokenFault {

  private static final long serialVersionUID = 1L;

  DatabaseFailed(Sentence said, Throwable cause) {
    super(said, cause);
  }
}
