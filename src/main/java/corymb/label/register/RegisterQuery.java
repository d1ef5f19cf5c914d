package corymb.label.register;

import corymb.label.award.AwardStatus;
import java.util.List;
import java.util.function.Predicate;
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
    return test().test(FoldedEntry.of(entry));
  }

  /** Whether an entry is one that is looked for; for many entries. */
  Predicate<FoldedEntry> test() {
    String folded = text == null ? "" : Folding.of(text);
    List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    return folding -> fits(folding.entry()) && words.stream().allMatch(folding.words()::contains);
  }

  private boolean fits(RegisterEntry entry) {
    return fits(country, entry.country())
        && fits(portfolio, entry.portfolio())
        && fits(label, entry.label())
        && fits(status, entry.status());
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
    return wanted == null || wanted.equals(found);
  }
}
