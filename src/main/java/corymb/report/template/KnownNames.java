package corymb.report.template;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that a template could have meant; gathered only when one is unknown. */
final class KnownNames {
  private static final int DEPTH = 8;
  private static final int SHOWN = 5;

  private final Set<String> names = new TreeSet<>();

  private KnownNames() {}

  /** The names in the data that are nearest to the one that is missing, best first. */
  static List<String> nearest(Object data, String missing) {
    KnownNames known = new KnownNames();
    known.gather(data, DEPTH);
    String last = missing.substring(missing.lastIndexOf('.') + 1);
    return known.names.stream()
        .sorted(Comparator.comparingInt(name -> distance(name, last)))
        .limit(SHOWN)
        .toList();
  }

  private void gather(Object data, int depth) {
    if (depth == 0) {
      return;
    }
    if (data instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> names.add(String.valueOf(key)));
      map.values().forEach(value -> inner(value, depth));
    } else if (data instanceof Iterable<?> list) {
      list.forEach(value -> inner(value, depth));
    } else if (data instanceof Optional<?> optional) {
      optional.ifPresent(value -> gather(value, depth));
    } else if (data instanceof Record entry) {
      for (RecordComponent component : entry.getClass().getRecordComponents()) {
        names.add(component.getName());
        inner(Values.read(entry, component), depth);
      }
    }
  }

  private void inner(@Nullable Object value, int depth) {
    if (value != null) {
      gather(value, depth - 1);
    }
  }

  /** Edits that turn one name into the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
