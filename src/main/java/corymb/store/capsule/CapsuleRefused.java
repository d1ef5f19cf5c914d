package corymb.store.capsule;

/** A file is no capsule, or not as it was written; nothing of it is used. */
public final class CapsuleRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, and what to do. */
  public CapsuleRefused(String what) {
    super("this is no intact capsule: " + what + "; ask for it again where it was exported");
  }

  /** Says what is wrong because of a fault. */
  CapsuleRefused(String what, Exception cause) {
    super("this is no intact capsule: " + what + "; ask for it again where it was exported", cause);
  }
}
