package corymb.facts;

import corymb.facts.GateOutcome.Outcome;

/** On this sheet the rules write what became of each gate. */
public final class GateSheet extends Sheet<GateOutcome> {

  /** The measure meets the gate. */
  public void met(Gate gate, Measure measure) {
    write(new GateOutcome(gate, Outcome.MET, measure));
  }

  /** The measure does not meet the gate. */
  public void notMet(Gate gate, Measure measure) {
    write(new GateOutcome(gate, Outcome.NOT_MET, measure));
  }

  /** The measure does not meet the gate, but the gate is waived. */
  public void waived(Gate gate, Measure measure) {
    write(new GateOutcome(gate, Outcome.WAIVED, measure));
  }
}
