package corymb.store.work;

/** Where work stands. */
public enum WorkState {
  /** Nobody has begun. */
  WAITING,
  /** It is under way, or goes on as soon as somebody takes it up. */
  RUNNING,
  /** All items are done. */
  FINISHED,
  /** Somebody stopped it; what was done stays done. */
  CANCELLED,
  /** It could not go on; what was done stays done. */
  FAILED;

  /** Whether nothing more will happen. */
  public boolean isEnded() {
    return this != WAITING && this != RUNNING;
  }
}
