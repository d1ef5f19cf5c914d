package corymb.label.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register made ready for many who look for something in it at once; it never changes. */
public final class RegisterIndex {

  private final Register register;
  private final Map<RegisterOrder, List<FoldedEntry>> inOrder = new EnumMap<>(RegisterOrder.class);
  private final Map<String, RegisterEntry> byNumber = new HashMap<>();
  private final Map<String, Integer> countries;

  /** Of a register. */
  public RegisterIndex(Register register) {
    this.register = register;
    List<FoldedEntry> folded = register.entries().stream().map(FoldedEntry::of).toList();
    Arrays.stream(RegisterOrder.values())
        .forEach(order -> inOrder.put(order, sorted(folded, order)));
    register.entries().forEach(entry -> byNumber.put(entry.number(), entry));
    countries = Collections.unmodifiableMap(count(register.entries()));
  }

  /** How many of some entries each country has, by alpha-2. */
  public static Map<String, Integer> count(List<RegisterEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    entries.forEach(entry -> counts.merge(entry.country(), 1, Integer::sum));
    return counts;
  }

  /** How many entries each country has in the whole register, by alpha-2. */
  public Map<String, Integer> countries() {
    return countries;
  }

  private List<FoldedEntry> sorted(List<FoldedEntry> all, RegisterOrder order) {
    return all.stream().sorted(order.comparator(register.levels())).toList();
  }

  /** The register. */
  public Register register() {
    return register;
  }

  /** The entry with the number, null when there is none. */
  public @Nullable RegisterEntry find(String number) {
    return byNumber.get(number);
  }

  /** The entries that are looked for. */
  public List<RegisterEntry> find(RegisterQuery query, RegisterOrder order) {
    return inOrder.getOrDefault(order, List.of()).stream()
        .filter(query.test())
        .map(FoldedEntry::entry)
        .toList();
  }
}
