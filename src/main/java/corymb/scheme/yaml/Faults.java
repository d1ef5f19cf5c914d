package corymb.scheme.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a pack while it is read. */
public final class Faults {

  private final List<Fault> faults = new ArrayList<>();

  /** Adds one fault. */
  public void add(String file, int line, String message) {
    faults.add(new Fault(file, line, message));
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** All faults, by file and line. */
  public List<Fault> all() {
    return faults.stream().distinct().sorted().toList();
  }
}
