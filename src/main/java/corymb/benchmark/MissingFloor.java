package corymb.benchmark;

import corymb.scheme.language.SpokenFault;

/** No comparison without a floor: a scheme that names none gives no peer values away. */
public final class MissingFloor extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Names the pack and what it says. */
  public MissingFloor(String pack, int floor) {
    super(
        "the pack {0} has no floor for peer groups, found {1}; set 'peers: floor:' to 1 or more",
        pack, floor);
  }
}
