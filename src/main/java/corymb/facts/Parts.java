package corymb.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a measure by name, in order; the first is the one that is shown. A part that could
 * not be worked out is absent and meets no bound. Immutable.
 */
public final class Parts {

  private static final Parts NONE = new Parts(Map.of());

  private final Map<String, Quantity> values;

  private Parts(Map<String, Quantity> values) {
    this.values = values;
  }

  /** No value at all: the measure could not be worked out. */
  public static Parts none() {
    return NONE;
  }

  /** One value. */
  public static Parts of(String name, @Nullable Quantity value) {
    return NONE.and(name, value);
  }

  /** These and one more; a null value leaves the part absent. */
  public Parts and(String name, @Nullable Quantity value) {
    if (value == null) {
      return this;
    }
    Map<String, Quantity> more = new LinkedHashMap<>(values);
    if (more.put(name, value) != null) {
      throw new IllegalArgumentException("the part '" + name + "' is given twice");
    }
    return new Parts(more);
  }

  /** One element: 1 when it is present, 0 when not. */
  public static Parts element(String name, boolean present) {
    return of(name, Quantity.of(present));
  }

  /** These and one element more. */
  public Parts and(String name, boolean present) {
    return and(name, Quantity.of(present));
  }

  /** These behind a first part that counts them: the sum of their values. */
  public Parts counted(String name) {
    Parts all = of(name, values.values().stream().reduce(Quantity.of(0), Quantity::plus));
    for (Map.Entry<String, Quantity> part : values.entrySet()) {
      all = all.and(part.getKey(), part.getValue());
    }
    return all;
  }

  /** The value of a part, null when it is absent. */
  public @Nullable Quantity get(String name) {
    return values.get(name);
  }

  /** The parts in their order. */
  public Map<String, Quantity> asMap() {
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parts that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
