package corymb.facts;

/**
 * What became of a gate.
 *
 * @param gate the gate
 * @param outcome met, not met or waived
 * @param measure the measure that was held against it
 */
public record GateOutcome(Gate gate, Outcome outcome, Measure measure) {

  /** How a gate can end. */
  public enum Outcome {
    MET,
    NOT_MET,
    WAIVED
  }

  /** Whether the gate stands in the way of a label. */
  public boolean isBlocking() {
    return outcome == Outcome.NOT_MET;
  }

  /** Whether this is about a minimum of an indicator. */
  public boolean isMinimum() {
    return gate.kind() == Gate.Kind.MINIMUM;
  }

  /** Whether this is about a criterion of eligibility. */
  public boolean isEligibility() {
    return gate.kind() == Gate.Kind.ELIGIBILITY;
  }
}
