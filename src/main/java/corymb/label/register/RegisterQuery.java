package corymb.label.register;

import corymb.label.award.AwardStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; null means any.
 *
 * @param text words that all occur in the name, the number or the web address, in any order,
 *     without regard to capitals and accents
 * @param country ISO 3166 alpha-2 in capitals
 * @param portfolio code of the portfolio
 * @param label code of the label
 * @param status what the label is worth
 */
public record RegisterQuery(
    @Nullable String text,
    @Nullable String country,
    @Nullable String portfolio,
    @Nullable String label,
    @Nullable AwardStatus status) {

  /** All entries. */
  public static final RegisterQuery ALL = new RegisterQuery(null, null, null, null, null);

  /** Whether the entry is one that is looked for. */
  public boolean matches(RegisterEntry entry) {
    return fits(country, entry.country())
        && fits(portfolio, entry.portfolio())
        && fits(label, entry.label())
        && fits(status, entry.status())
        && hasWords(entry);
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
    return wanted == null || wanted.equals(found);
  }

  private boolean hasWords(RegisterEntry entry) {
    if (text == null || text.isBlank()) {
      return true;
    }
    String web = entry.web() == null ? "" : entry.web();
    String all = Folding.of(entry.name() + " " + entry.number() + " " + web);
    for (String word : Folding.of(text).split(" ")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
