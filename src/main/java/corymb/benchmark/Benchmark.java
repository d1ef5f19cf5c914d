package corymb.benchmark;

import java.util.List;

/** One organisation among one group of peers. */
public sealed interface Benchmark {

  /** The group. */
  PeerGroup group();

  /** Where the peers' values come from. */
  Origin origin();

  /**
   * The group is large enough.
   *
   * @param group the group
   * @param origin where the peers' values come from
   * @param size how many other organisations are in the group, never below the floor
   * @param indicators all indicators in the scheme's order
   * @param sections all sections in the scheme's order
   * @param percent points in per cent of the maximum of the applicable indicators
   */
  record Shown(
      PeerGroup group,
      Origin origin,
      int size,
      List<IndicatorComparison> indicators,
      List<SectionComparison> sections,
      Comparison percent)
      implements Benchmark {

    /**
     * The comparison of an indicator.
     *
     * @throws IllegalArgumentException when the scheme has no such indicator
     */
    public IndicatorComparison indicator(String code) {
      return indicators.stream()
          .filter(comparison -> comparison.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }

    /**
     * The comparison of a section.
     *
     * @throws IllegalArgumentException when the scheme has no such section
     */
    public SectionComparison section(String code) {
      return sections.stream()
          .filter(comparison -> comparison.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no section " + code));
    }
  }

  /**
   * The group has fewer other organisations than the floor, so that nothing is shown, not even how
   * many there are.
   *
   * @param group the group
   * @param origin where the peers' values come from
   * @param floor the least number of other organisations that is shown
   */
  record TooFew(PeerGroup group, Origin origin, int floor) implements Benchmark {}
}
