package corymb.scheme;

import corymb.scheme.yaml.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot be used; the message lists every fault with file and line. */
public final class BrokenPack extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  /** A pack with these faults, at least one. */
  public BrokenPack(List<Fault> faults) {
    super(
        faults.stream()
            .map(Fault::toString)
            .collect(Collectors.joining("\n", "the rule pack cannot be used:\n", "")));
    this.faults = faults;
  }

  /** The faults, by file and line. */
  public List<Fault> faults() {
    return faults;
  }
}
