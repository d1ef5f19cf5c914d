package corymb.cli;

import corymb.cli.shell.ExitStatus;

/** Counts responses with and without errors. */
final class Tally {

  private int all;
  private int earlier;
  private int faulty;

  /** One was worked on. */
  void add(boolean complete) {
    all++;
    faulty += complete ? 0 : 1;
  }

  /** One was done in an earlier run. */
  void addEarlier(boolean complete) {
    earlier++;
    add(complete);
  }

  /** The responses so far, those of an earlier run among them. */
  int all() {
    return all;
  }

  /** Those that were done in an earlier run. */
  int earlier() {
    return earlier;
  }

  /** 0 when every response is complete, 1 when one has errors. */
  int status() {
    return faulty == 0 ? ExitStatus.FINE : ExitStatus.ERRORS;
  }
}
