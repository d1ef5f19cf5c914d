package corymb.benchmark.peer;

import corymb.scheme.label.Peers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of age and size that the edges of a scheme make; for {@code ecei} less than 4, 4 to
 * 8, more than 8 full years, and 15 to 40, 41 to 80, more than 80 committed participants.
 *
 * @param ages full years, from the youngest
 * @param sizes committed participants, from the smallest
 */
public record PeerClasses(List<Span> ages, List<Span> sizes) {

  /**
   * The classes of a scheme. An age class ends below the first edge and at each further one. A size
   * class begins at each edge: below the first there is no class, because a scheme that names none
   * wants none, and such an organisation has no peers by size.
   */
  public static PeerClasses of(Peers peers) {
    List<Span> ages = new ArrayList<>();
    int start = 0;
    for (int edge : peers.ageEdges()) {
      ages.add(Span.of(start, ages.isEmpty() ? edge - 1 : edge));
      start = ages.size() == 1 ? edge : edge + 1;
    }
    ages.add(Span.of(start, null));
    List<Span> sizes = new ArrayList<>();
    List<Integer> edges = peers.sizeEdges();
    for (int i = 0; i < edges.size(); i++) {
      sizes.add(Span.of(edges.get(i), i + 1 < edges.size() ? edges.get(i + 1) - 1 : null));
    }
    return new PeerClasses(List.copyOf(ages), List.copyOf(sizes));
  }

  /** The age class of an organisation with so many full years, null when it has none. */
  public @Nullable Span age(int years) {
    return find(ages, years);
  }

  /** The size class of an organisation with so many committed participants, null for none. */
  public @Nullable Span size(int committed) {
    return find(sizes, committed);
  }

  private static @Nullable Span find(List<Span> spans, int number) {
    for (Span span : spans) {
      if (span.holds(number)) {
        return span;
      }
    }
    return null;
  }
}
