package corymb.store.people;

/** A name, an e-mail address or a role cannot be kept as it was given; nothing was changed. */
public final class PersonRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PersonRefused(String message) {
    super(message);
  }
}
