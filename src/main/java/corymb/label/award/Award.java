package corymb.label.award;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label that was awarded. Its days never change; what happens to it later are {@link AwardAct}s.
 *
 * @param number scheme id in capitals, year of the decision and at least five digits, as in {@code
 *     ECEI-2026-00001}
 * @param caseId the case that was decided, null for an imported one
 * @param organisation id of the organisation that holds it
 * @param label code of the label
 * @param scheme id and version of the scheme, as in {@code ecei/1.0.0}
 * @param decidedOn the day of the decision; the day of the import for an imported one
 * @param validFrom the first valid day, not after the day of the decision
 * @param validUntil the last valid day, inclusive; before the day of the decision only for an
 *     imported one, which may have expired before
 * @param kind how it came about
 * @param previous number of the award that it renews; null unless it is a renewal
 */
public record Award(
    String number,
    @Nullable String caseId,
    String organisation,
    String label,
    String scheme,
    LocalDate decidedOn,
    LocalDate validFrom,
    LocalDate validUntil,
    Kind kind,
    @Nullable String previous) {

  private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z0-9]{0,19}-[0-9]{4}-[0-9]{5,9}");
  private static final Pattern SCHEME = Pattern.compile("[^/\\s]+/[^/\\s]+");

  /** How an award came about. */
  public enum Kind {
    /** The label was decided without an earlier one to extend. */
    FIRST,
    /** It extends an earlier award of the same label. */
    RENEWAL,
    /** It was taken over from a register that was kept elsewhere. */
    IMPORTED
  }

  /**
   * @throws IllegalArgumentException when parts contradict each other
   */
  public Award {
    require(NUMBER.matcher(number).matches(), "a number such as ECEI-2026-00001", number);
    require(SCHEME.matcher(scheme).matches(), "a scheme such as ecei/1.0.0", scheme);
    require(!validFrom.isAfter(decidedOn), "a first valid day up to " + decidedOn, validFrom);
    require(!validUntil.isBefore(validFrom), "a last valid day from " + validFrom, validUntil);
    boolean imported = kind == Kind.IMPORTED;
    require(
        imported || !validUntil.isBefore(decidedOn),
        "a last valid day not before the decision of " + decidedOn,
        validUntil);
    require(imported == (caseId == null), "a case exactly when it is not imported", caseId);
    require(
        (kind == Kind.RENEWAL) == (previous != null),
        "a previous award exactly for a renewal",
        previous);
  }

  private static void require(boolean holds, String expected, @Nullable Object found) {
    if (!holds) {
      throw new IllegalArgumentException("an award needs " + expected + ", found " + found);
    }
  }

  /** An award's number from the scheme's id, the year of the decision and a running number. */
  public static String number(String schemeId, int year, long running) {
    return String.format(
        Locale.ROOT, "%s-%04d-%05d", schemeId.toUpperCase(Locale.ROOT), year, running);
  }

  /**
   * An award taken over from elsewhere. When it began is not known: it is told from the day of the
   * import on, or from its last valid day when that is earlier.
   */
  public static Award imported(
      String number,
      String organisation,
      String label,
      String scheme,
      LocalDate importedOn,
      LocalDate until) {
    LocalDate from = until.isBefore(importedOn) ? until : importedOn;
    return new Award(
        number, null, organisation, label, scheme, importedOn, from, until, Kind.IMPORTED, null);
  }

  /** The scheme's id without its version. */
  public String schemeId() {
    return scheme.substring(0, scheme.indexOf('/'));
  }
}
