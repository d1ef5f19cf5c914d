package corymb.facts;

/** On this sheet the rules write what speaks for and against each label. */
public final class LabelSheet extends Sheet<LabelSheet.Entry> {

  /**
   * One requirement of a label held against one thing.
   *
   * @param requirement the requirement
   * @param passed whether it is satisfied
   * @param subject the gate's outcome or the score that it was held against
   * @param rule the rule that says so
   */
  public record Entry(Requirement requirement, boolean passed, Object subject, String rule) {}

  /** The gate lets the label pass. */
  public void pass(Requirement requirement, GateOutcome outcome) {
    write(new Entry(requirement, true, outcome, why().rule()));
  }

  /** The gate blocks the label. */
  public void block(Requirement requirement, GateOutcome outcome) {
    write(new Entry(requirement, false, outcome, why().rule()));
  }

  /** The score is enough for the label. */
  public void pass(Requirement requirement, Score score) {
    write(new Entry(requirement, true, score, why().rule()));
  }

  /** The score is too low for the label. */
  public void block(Requirement requirement, Score score) {
    write(new Entry(requirement, false, score, why().rule()));
  }
}
