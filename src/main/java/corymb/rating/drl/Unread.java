package corymb.rating.drl;

/** A statement cannot be read further; the fault is already noted. */
final class Unread extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unread() {
    super(null, null, false, false);
  }
}
