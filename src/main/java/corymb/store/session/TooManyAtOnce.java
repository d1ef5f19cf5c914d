package corymb.store.session;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;

/**
 * Other transactions were in the way each time that the work was tried; nothing was changed, and it
 * may be tried again later.
 */
public final class TooManyAtOnce extends SpokenFault {

  private static final long serialVersionUID = 1L;

  TooManyAtOnce(int tries, Throwable last) {
    super(
        Sentence.of(
            "others were changing the same data, {0} times in a row; nothing was changed, try again",
            tries),
        last);
  }
}
