package corymb.cli.casework;

/** What an act tells the shell (the contract's exit status). */
final class Outcome {

  /** Done. */
  static final int FINE = 0;

  /** Refused, or something is wrong with what was looked at. */
  static final int REFUSED = 1;

  private Outcome() {}
}
