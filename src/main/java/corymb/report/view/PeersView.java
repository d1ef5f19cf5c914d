package corymb.report.view;

import java.util.List;

/**
 * The comparison with the peers.
 *
 * @param shown whether there is one
 * @param kind what the peers are, in a few words
 * @param snapshot the snapshot's name, kind and date, in words
 * @param main the group that the tables and charts use, in words
 * @param position the position by points in that group, in words
 * @param groups all groups with their make-up
 */
public record PeersView(
    boolean shown, String kind, String snapshot, String main, String position, List<Group> groups) {

  /** No comparison. */
  public static final PeersView NONE = new PeersView(false, "", "", "", "", List.of());

  /**
   * A peer group.
   *
   * @param name as in {@code same country}
   * @param criteria which organisations are in it
   * @param size how many, or that there are too few
   * @param lower the lower quartile of the share of points
   * @param median the median
   * @param upper the upper quartile
   * @param position the own position
   */
  public record Group(
      String name,
      String criteria,
      String size,
      String lower,
      String median,
      String upper,
      String position) {}
}
