package corymb.label.register;

import corymb.label.award.Levels;
import java.util.Comparator;

/** How the entries of the register can be ordered; equal ones by name and number. */
public enum RegisterOrder {
  /** By the name, without regard to capitals and accents. */
  NAME,
  /** By the code of the country. */
  COUNTRY,
  /** The highest label first. */
  LABEL,
  /** The label that lasts longest first. */
  VALID_UNTIL,
  /** Valid ones first, in the order of {@link corymb.label.award.AwardStatus}. */
  STATUS;

  /** The order of two entries. */
  Comparator<FoldedEntry> comparator(Levels levels) {
    Comparator<FoldedEntry> byName =
        Comparator.comparing(FoldedEntry::name).thenComparing(each -> each.entry().number());
    Comparator<RegisterEntry> first = first(levels);
    return Comparator.comparing(FoldedEntry::entry, first).thenComparing(byName);
  }

  private Comparator<RegisterEntry> first(Levels levels) {
    return switch (this) {
      case NAME -> (one, other) -> 0;
      case COUNTRY -> Comparator.comparing(RegisterEntry::country);
      case LABEL -> Comparator.comparingInt(entry -> -levels.of(entry.label()));
      case VALID_UNTIL ->
          Comparator.comparing(RegisterEntry::validUntil, Comparator.reverseOrder());
      case STATUS -> Comparator.comparing(RegisterEntry::status);
    };
  }
}
