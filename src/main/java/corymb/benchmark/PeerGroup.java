package corymb.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        .map(kind -> new PeerGroup(kind, kind == Kind.VALID_GOLD ? "" : trait(kind, own, classes)))
        .toList();
  }

  /** Whether an organisation belongs to the group. */
  public boolean has(PeerProfile peer, PeerClasses classes) {
    return value != null && Objects.equals(value, trait(kind, peer, classes));
  }

  private static @Nullable String trait(Kind kind, PeerProfile profile, PeerClasses classes) {
    return switch (kind) {
      case ALL -> "";
      case PORTFOLIO -> profile.portfolio();
      case COUNTRY -> profile.country();
      case ECOSYSTEM -> profile.ecosystem();
      case AGE -> text(classes.age(profile.years()));
      case SIZE -> text(classes.size(profile.committed()));
      case VALID_GOLD -> profile.validGold() ? "" : null;
    };
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.text();
  }
}
