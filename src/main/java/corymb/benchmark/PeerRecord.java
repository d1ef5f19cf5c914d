package corymb.benchmark;

import corymb.facts.Score;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in a snapshot: who it is for the groups, and what it came to.
 *
 * @param profile what decides whose peer it is
 * @param values the indicators by code, in the scheme's order
 * @param percent points in per cent of the maximum of the applicable indicators, 0 to 100, at most
 *     {@value PeerValue#DECIMALS} decimals
 */
public record PeerRecord(PeerProfile profile, Map<String, PeerValue> values, BigDecimal percent) {

  /** Keeps the order of the values. */
  public PeerRecord {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A record from the values of all indicators and their score. */
  public static PeerRecord of(PeerProfile profile, List<PeerValue> values, Score score) {
    return of(profile, values, PeerValue.kept(score.percent()));
  }

  /**
   * A record from the values of all indicators.
   *
   * @throws IllegalArgumentException when a code stands there twice
   */
  public static PeerRecord of(PeerProfile profile, List<PeerValue> values, BigDecimal percent) {
    Map<String, PeerValue> byCode = new LinkedHashMap<>();
    for (PeerValue value : values) {
      if (byCode.put(value.code(), value) != null) {
        throw new IllegalArgumentException("the indicator " + value.code() + " is given twice");
      }
    }
    return new PeerRecord(profile, byCode, percent);
  }

  /** The value of an indicator, null when the organisation has none. */
  public @Nullable PeerValue value(String code) {
    return values.get(code);
  }
}
