package corymb.label.register;

import java.util.Arrays;
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

  /** Of a register. */
  public RegisterIndex(Register register) {
    this.register = register;
    List<FoldedEntry> folded = register.entries().stream().map(FoldedEntry::of).toList();
    Arrays.stream(RegisterOrder.values())
        .forEach(order -> inOrder.put(order, sorted(folded, order)));
    register.entries().forEach(entry -> byNumber.put(entry.number(), entry));
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
