package corymb.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * What rules write on: an ordered list of entries, each with the why of the rule that is firing.
 * The program sets the why before a rule fires; rules only call the methods of the concrete sheets.
 */
public abstract sealed class Sheet<E> permits MeasureSheet, PointsSheet, GateSheet, LabelSheet {

  private final List<E> entries = new ArrayList<>();
  private Why why = new Why("no rule", List.of());

  /** Says which rule fires next and on which answers. */
  public final void firing(Why rule) {
    this.why = rule;
  }

  /** The rule that is firing. */
  protected final Why why() {
    return why;
  }

  /** Writes one entry. */
  protected final void write(E entry) {
    entries.add(entry);
  }

  /** What was written, in the order of writing. */
  public final List<E> entries() {
    return List.copyOf(entries);
  }
}
