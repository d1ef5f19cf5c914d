package corymb.cli;

import corymb.cli.shell.ExitStatus;

/** Counts responses with and without errors. */
final class Tally {

  private int all;
  private int faulty;

  void add(boolean complete) {
    all++;
    faulty += complete ? 0 : 1;
  }

  int all() {
    return all;
  }

  /** 0 when every response is complete, 1 when one has errors. */
  int status() {
    return faulty == 0 ? ExitStatus.FINE : ExitStatus.ERRORS;
  }
}
