package corymb.rating.pack;

/**
 * One difference between two packs.
 *
 * @param kind what sort of difference it is
 * @param subject what has changed, as in {@code indicator 2.5 Direct personal contacts}
 * @param what which of its values, empty for the whole
 * @param before the old value, empty when there was none
 * @param after the new value, empty when there is none
 */
public record Change(Kind kind, String subject, String what, String before, String after) {

  /** The sorts of differences, the weightiest first. */
  public enum Kind {
    /** Something is new. */
    ADDED,
    /** Something is gone. */
    REMOVED,
    /** A number or another condition is different: results may differ. */
    VALUE,
    /** Only words are different. */
    TEXT,
    /** A file of rules or examples is different. */
    FILE
  }

  /** The change as a line: {@code indicator 2.5 Contacts: minimum: share >= 30 -> share >= 25}. */
  @Override
  public String toString() {
    return switch (kind) {
      case ADDED -> "added " + subject;
      case REMOVED -> "removed " + subject;
      case VALUE, TEXT -> "%s: %s: %s -> %s".formatted(subject, what, shown(before), shown(after));
      case FILE -> "%s: %s".formatted(subject, what);
    };
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(none)" : value;
  }
}
