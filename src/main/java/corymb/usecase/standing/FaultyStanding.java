package corymb.usecase.standing;

import corymb.scheme.yaml.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A file about the procedure cannot be used; the message has a line for every fault. */
public final class FaultyStanding extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  /** A file with these faults, at least one. */
  FaultyStanding(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = faults;
  }

  /** The faults, by line. */
  public List<Fault> faults() {
    return faults;
  }
}
