package corymb.report.words;

import corymb.rating.words.Wording;
import corymb.scheme.language.Language;
import corymb.scheme.language.Wordbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The words of reports in one language, and its numbers and days; safe for many threads. */
public final class ReportWords {

  private static final String BOOK = "/corymb/report/words";

  private final Wordbook words;
  private final Wording wording;

  private ReportWords(Language language) {
    this.words = Wordbook.read(BOOK, language);
    this.wording = Wording.in(language);
  }

  /** The words in a language; English ones are read once. */
  public static ReportWords in(Language language) {
    return language == Language.ENGLISH ? English.WORDS : new ReportWords(language);
  }

  /** Read when the first report is written. */
  private static final class English {
    private static final ReportWords WORDS = new ReportWords(Language.ENGLISH);
  }

  /** The language. */
  public Language language() {
    return words.language();
  }

  /** The words of measures and bounds. */
  public Wording wording() {
    return wording;
  }

  /** The words for a key. */
  public String text(String key) {
    return words.text(key);
  }

  /** The words for a key, with something filled in for {@code {1}}, {@code {2}} and so on. */
  public String with(String key, Object... fillings) {
    Map<String, String> names = new HashMap<>();
    for (Object filling : fillings) {
      names.put(String.valueOf(names.size() + 1), filling.toString());
    }
    return words.text(key, names);
  }

  /** The words for just one, {@code key.one}, or for another number, {@code key.many}. */
  public String counted(String key, long number, Object... more) {
    Object[] fillings = new Object[more.length + 1];
    fillings[0] = number;
    System.arraycopy(more, 0, fillings, 1, more.length);
    return with(key + (number == 1 ? ".one" : ".many"), fillings);
  }

  /** A percentage that stands with its decimals, as in {@code 62.5 %}. */
  public String percent(BigDecimal percent) {
    return language().percent(percent);
  }

  /** A percentage with one decimal, half up. */
  public String rounded(BigDecimal percent) {
    return language().percent(percent.setScale(1, RoundingMode.HALF_UP));
  }

  /** A number in digits as the language writes it; other texts stay as they are. */
  public String number(String plain) {
    return language().number(plain);
  }
}
