package corymb.benchmark;

import corymb.benchmark.text.Units;
import corymb.facts.Score;
import java.math.BigDecimal;
import java.util.List;

/**
 * One organisation in a snapshot: who it is for the groups, and what it came to.
 *
 * @param profile what decides whose peer it is
 * @param values the indicators in the scheme's order, each once
 * @param percentUnits points in ten-thousandths of a per cent of the maximum of the applicable
 *     indicators, half up; {@link #percent()} gives the number
 */
public record PeerRecord(PeerProfile profile, List<PeerValue> values, long percentUnits) {

  /** Keeps the values. */
  public PeerRecord {
    values = List.copyOf(values);
  }

  /** A record from the values of all indicators and their score. */
  public static PeerRecord of(PeerProfile profile, List<PeerValue> values, Score score) {
    return new PeerRecord(profile, values, Units.of(score.percent()));
  }

  /** Points in per cent of the maximum of the applicable indicators, 0 to 100. */
  public BigDecimal percent() {
    return Units.number(percentUnits);
  }

  /**
   * The value of an indicator.
   *
   * @throws IllegalArgumentException when the record has no such indicator
   */
  public PeerValue value(String code) {
    return values.stream()
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
  }
}
