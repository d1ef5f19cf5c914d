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
  Comparator<RegisterEntry> comparator(Levels levels) {
    Comparator<RegisterEntry> byName =
        Comparator.<RegisterEntry, String>comparing(entry -> Folding.of(entry.name()))
            .thenComparing(RegisterEntry::number);
    return switch (this) {
      case NAME -> byName;
      case COUNTRY -> Comparator.comparing(RegisterEntry::country).thenComparing(byName);
      case LABEL ->
          Comparator.<RegisterEntry>comparingInt(entry -> -levels.of(entry.label()))
              .thenComparing(byName);
      case VALID_UNTIL ->
          Comparator.comparing(RegisterEntry::validUntil, Comparator.reverseOrder())
              .thenComparing(byName);
      case STATUS -> Comparator.comparing(RegisterEntry::status).thenComparing(byName);
    };
  }
}
