package corymb.label.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes words comparable that people write with or without capitals and accents. */
public final class Folding {

  /** Letters that do not fall apart into a letter and an accent. */
  private static final Map<Character, String> LETTERS =
      Map.of('ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ', "th");

  private Folding() {}

  /**
   * The text in small letters, without accents, and with one space wherever there are some: {@code
   * København} is {@code kobenhavn}.
   */
  public static String of(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        folded.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
      }
    }
    return folded.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
