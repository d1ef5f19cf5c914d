package corymb.benchmark;

import corymb.benchmark.peer.PeerClasses;
import corymb.benchmark.peer.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are compared with.
 *
 * @param kind what they have in common
 * @param value what exactly: the code of an option, or a class as in {@code 41-80}; empty for
 *     {@link Kind#ALL} and {@link Kind#VALID_GOLD}, null when the organisation itself has no such
 *     trait and so no such peers
 */
public record PeerGroup(Kind kind, @Nullable String value) {

  /** What the organisations of a group have in common; the order in which groups are shown. */
  public enum Kind {
    ALL,
    PORTFOLIO,
    COUNTRY,
    ECOSYSTEM,
    AGE,
    SIZE,
    VALID_GOLD
  }

  /** The groups of an organisation, one of each kind, in the order of the kinds. */
  public static List<PeerGroup> of(PeerProfile own, PeerClasses classes) {
    return Arrays.stream(Kind.values())
        .map(kind -> new PeerGroup(kind, trait(kind, own, classes)))
        .toList();
  }

  /** Whether an organisation belongs to the group. */
  public boolean has(PeerProfile peer, PeerClasses classes) {
    return value != null
        && switch (kind) {
          case ALL -> true;
          case PORTFOLIO -> value.equals(peer.portfolio());
          case COUNTRY -> value.equals(peer.country());
          case ECOSYSTEM -> value.equals(peer.ecosystem());
          case AGE -> value.equals(text(classes.age(peer.years())));
          case SIZE -> value.equals(text(classes.size(peer.committed())));
          case VALID_GOLD -> peer.validGold();
        };
  }

  private static @Nullable String trait(Kind kind, PeerProfile own, PeerClasses classes) {
    return switch (kind) {
      case ALL, VALID_GOLD -> "";
      case PORTFOLIO -> own.portfolio();
      case COUNTRY -> own.country();
      case ECOSYSTEM -> own.ecosystem();
      case AGE -> text(classes.age(own.years()));
      case SIZE -> text(classes.size(own.committed()));
    };
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.text();
  }
}
