package corymb.store.people;

import corymb.assessment.organisation.NameKey;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a name and an address must be like to be kept. */
final class Writing {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\\p{Cc}\\p{Cs}]+@[^\\s@\\p{Cc}\\p{Cs}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final int LONGEST_EMAIL = 320;

  private Writing() {}

  /** The name with single spaces; what was found is not told again, it may be a person's name. */
  static String name(String given, int longest) {
    String tidy = NameKey.tidy(given);
    if (tidy.isEmpty() || tidy.length() > longest || UNSEEN.matcher(tidy).find()) {
      throw new PersonRefused(
          "a name has 1 to {0} characters that can be seen; found {1}", longest, tidy.length());
    }
    return tidy;
  }

  static String email(String given) {
    String small = given.strip().toLowerCase(Locale.ROOT);
    if (small.length() > LONGEST_EMAIL || !EMAIL.matcher(small).matches()) {
      throw new PersonRefused(
          "that is no e-mail address; expected one like name@example.org, at most {0} characters",
          LONGEST_EMAIL);
    }
    return small;
  }
}
