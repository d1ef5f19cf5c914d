package corymb.usecase.decision.sheet;

import java.util.List;

/** Which cases the committee looks at. */
public enum Docket {
  /** Those that can be decided, or have to be judged first. */
  TO_DECIDE("judged", "agreed", "deferred"),
  /** Those whose decision is appealed against. */
  APPEALS("appealed"),
  /** Those that are decided. */
  DECIDED("granted", "declined");

  private final List<String> states;

  Docket(String... states) {
    this.states = List.of(states);
  }

  /** The names of the states of its cases. */
  public List<String> states() {
    return states;
  }
}
