package corymb.label.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which award takes the place of another one, and when. A renewal takes the place of the award that
 * it renews on the day of its decision, also when that one has expired. Any other award takes the
 * place of an earlier one of the same organisation and scheme that has not expired by then, when
 * its label is the same or higher. An imported award never takes the place of one that was decided
 * here. Whatever becomes of the later award, the earlier one does not come back.
 */
final class Succession {

  private final Levels levels;
  private final Comparator<Award> order;

  Succession(Levels levels) {
    this.levels = levels;
    this.order =
        Comparator.comparing(Succession::isDecidedHere)
            .thenComparing(Award::decidedOn)
            .thenComparing(award -> levels.of(award.label()))
            .thenComparing(Award::validUntil)
            .thenComparing(Award::number);
  }

  private static boolean isDecidedHere(Award award) {
    return award.kind() != Award.Kind.IMPORTED;
  }

  /** The day on which one of the others takes the place of the award, null for never. */
  @Nullable LocalDate day(Award award, List<Award> others) {
    LocalDate earliest = null;
    for (Award other : others) {
      LocalDate day = day(award, other);
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return earliest;
  }

  private @Nullable LocalDate day(Award award, Award other) {
    if (award.number().equals(other.previous())) {
      return other.decidedOn();
    }
    boolean same =
        other.organisation().equals(award.organisation())
            && other.schemeId().equals(award.schemeId());
    if (!same || order.compare(other, award) <= 0 || isLower(other, award)) {
      return null;
    }
    LocalDate day =
        other.decidedOn().isBefore(award.decidedOn()) ? award.decidedOn() : other.decidedOn();
    boolean both = !day.isAfter(award.validUntil()) && !day.isAfter(other.validUntil());
    return both ? day : null;
  }

  private boolean isLower(Award other, Award award) {
    return levels.of(other.label()) < levels.of(award.label());
  }
}
