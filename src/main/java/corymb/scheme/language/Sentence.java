package corymb.scheme.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a part of one, that can be said in every language. Its English stands in the code;
 * in the other languages it stands in {@code /corymb/scheme/language/sentences.txt}, beside the
 * same English. What the phrasebook lacks is said in English.
 *
 * @param english the sentence with places {@code {0}}, {@code {1}} for things; always a literal, so
 *     that a test can find it
 * @param things what comes in the places: sentences, days, numbers and lists are said in the
 *     language too, everything else as it is
 */
public record Sentence(String english, List<Object> things) {

  private static final String AS_IT_IS = "{0}";

  /** Keeps the things. */
  public Sentence {
    things = List.copyOf(things);
  }

  /** A sentence with things in its places; a thing that is not known is an empty text. */
  public static Sentence of(String english, @Nullable Object... things) {
    List<Object> known = new ArrayList<>(things.length);
    for (Object thing : things) {
      known.add(thing == null ? "" : thing);
    }
    return new Sentence(english, known);
  }

  /** A name, or words that somebody wrote: the same in every language. */
  public static Sentence asItIs(String words) {
    return new Sentence(AS_IT_IS, List.of(words));
  }

  /** The sentence in a language. */
  public String in(Language language) {
    String pattern =
        language == Language.ENGLISH || english.equals(AS_IT_IS)
            ? english
            : Phrasebook.of(language).translated(english);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      int place = close < 0 ? -1 : place(pattern.substring(open + 1, close));
      int end = place < 0 ? open + 1 : close + 1;
      text.append(pattern, at, open).append(place < 0 ? "{" : said(things.get(place), language));
      at = end;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  private int place(String digits) {
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 3 && Integer.parseInt(digits) < things.size()
        ? Integer.parseInt(digits)
        : -1;
  }

  private static String said(Object thing, Language language) {
    if (thing instanceof Sentence sentence) {
      return sentence.in(language);
    }
    if (thing instanceof LocalDate day) {
      return language.day(day);
    }
    if (thing instanceof Integer || thing instanceof Long || thing instanceof BigDecimal) {
      return language.number(new BigDecimal(thing.toString()));
    }
    if (thing instanceof Collection<?> list) {
      return list.stream().map(each -> said(each, language)).collect(Collectors.joining(", "));
    }
    return thing.toString();
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
