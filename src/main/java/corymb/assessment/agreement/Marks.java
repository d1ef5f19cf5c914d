package corymb.assessment.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of units and assessors; what an assessor did not give is simply missing. The units may be
 * those of one case or of a whole portfolio.
 *
 * @param <V> numbers, or categories as texts
 */
public final class Marks<V> {

  private final Map<String, Map<String, V>> units = new LinkedHashMap<>();
  private final Set<String> assessors = new LinkedHashSet<>();

  private Marks() {}

  /**
   * A table of numbers; 2.0 and 2 are the same.
   *
   * @throws IllegalArgumentException when an assessor gave a unit two marks
   */
  public static Marks<BigDecimal> ofNumbers(List<Mark<BigDecimal>> marks) {
    Marks<BigDecimal> table = new Marks<>();
    marks.forEach(m -> table.add(m.unit(), m.assessor(), m.value().stripTrailingZeros()));
    return table;
  }

  /**
   * A table of categories.
   *
   * @throws IllegalArgumentException when an assessor gave a unit two marks
   */
  public static Marks<String> ofCategories(List<Mark<String>> marks) {
    Marks<String> table = new Marks<>();
    marks.forEach(m -> table.add(m.unit(), m.assessor(), m.value()));
    return table;
  }

  private void add(String unit, String assessor, V value) {
    assessors.add(assessor);
    if (units.computeIfAbsent(unit, key -> new LinkedHashMap<>()).put(assessor, value) != null) {
      throw new IllegalArgumentException(assessor + " gave two marks to " + unit);
    }
  }

  /** Everybody who gave a mark, in the order of their first marks. */
  public List<String> assessors() {
    return List.copyOf(assessors);
  }

  /** The marks of each unit by assessor. */
  Map<String, Map<String, V>> units() {
    return units;
  }

  /** The marks of each unit that has two or more: only those can be paired. */
  List<List<V>> pairable() {
    List<List<V>> pairable = new ArrayList<>();
    for (Map<String, V> unit : units.values()) {
      if (unit.size() > 1) {
        pairable.add(List.copyOf(unit.values()));
      }
    }
    return pairable;
  }

  /** The marks of two assessors for the units that both marked. */
  List<Pair<V>> pairs(String first, String second) {
    List<Pair<V>> pairs = new ArrayList<>();
    for (Map<String, V> unit : units.values()) {
      V one = unit.get(first);
      V other = unit.get(second);
      if (one != null && other != null) {
        pairs.add(new Pair<>(one, other));
      }
    }
    return pairs;
  }

  /** Two marks for the same unit. */
  record Pair<V>(V first, V second) {}
}
