package corymb.benchmark.group;

import corymb.benchmark.PeerProfile;
import corymb.benchmark.peer.PeerClasses;
import corymb.benchmark.peer.Span;
import org.jspecify.annotations.Nullable;

/** What the organisations of a group have in common. */
public enum Trait {
  /** Nothing: all organisations of a snapshot. */
  ALL,
  /** The country, by the option of {@code organisation.country}. */
  COUNTRY,
  /** The portfolio, by the option of {@code organisation.portfolio}. */
  PORTFOLIO,
  /** The ecosystem, by the option of {@code organisation.ecosystem}. */
  ECOSYSTEM,
  /** Full years since the foundation, by a class of the scheme. */
  AGE,
  /** Committed participants, by a class of the scheme. */
  SIZE,
  /** The highest label on the day of the snapshot, by its code, or {@link #NO_LABEL}. */
  LABEL;

  /** The value of organisations without a label. */
  public static final String NO_LABEL = "none";

  /**
   * The value of an organisation, null when it has none.
   *
   * @param label its highest label, null when that is not known
   */
  @Nullable String of(PeerProfile profile, @Nullable String label, PeerClasses classes) {
    return switch (this) {
      case ALL -> "";
      case COUNTRY -> profile.country();
      case PORTFOLIO -> profile.portfolio();
      case ECOSYSTEM -> profile.ecosystem();
      case AGE -> text(classes.age(profile.years()));
      case SIZE -> text(classes.size(profile.committed()));
      case LABEL -> label;
    };
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.text();
  }
}
