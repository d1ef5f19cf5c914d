package corymb.benchmark;

/** No comparison without a floor: a scheme that names none gives no peer values away. */
public final class MissingFloor extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the pack and what it says. */
  public MissingFloor(String pack, int floor) {
    super(
        "the pack %s has no floor for peer groups, found %s; set 'peers: floor:' to 1 or more"
            .formatted(pack, floor));
  }
}
