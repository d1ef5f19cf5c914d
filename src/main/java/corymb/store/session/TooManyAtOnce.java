package corymb.store.session;

/**
 * Other transactions were in the way each time that the work was tried; nothing was changed, and it
 * may be tried again later.
 */
public final class TooManyAtOnce extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyAtOnce(int tries, Throwable last) {
    super(
        "others were changing the same data, %s times in a row; nothing was changed, try again"
            .formatted(tries),
        last);
  }
}
