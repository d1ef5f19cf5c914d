package corymb.assessment.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of organisations are compared. */
public final class NameKey {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private NameKey() {}

  /**
   * What two spellings of one name have in common: compatible characters are the same (Unicode
   * NFKC), capitals count as small letters, all space between words is one space, and none is
   * around them; invisible characters do not count. Accents do.
   */
  public static String of(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String visible = INVISIBLE.matcher(compatible).replaceAll("");
    String folded = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(tidy(folded), Normalizer.Form.NFKC);
  }

  /** The name with single spaces between its words and none around them. */
  public static String tidy(String name) {
    return SPACE.matcher(name).replaceAll(" ").strip();
  }
}
