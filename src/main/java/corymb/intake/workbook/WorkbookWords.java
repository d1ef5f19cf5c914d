package corymb.intake.workbook;

import corymb.scheme.language.Language;
import corymb.scheme.language.Wordbook;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The workbook's own words in one language. */
final class WorkbookWords {

  private static final String BOOK = "/corymb/intake/workbook";

  private final Wordbook words;

  WorkbookWords(Language language) {
    this.words = Wordbook.read(BOOK, language);
  }

  Language language() {
    return words.language();
  }

  /** The words as they are. */
  String text(Phrase phrase) {
    return words.text(phrase.key());
  }

  /** The words with something filled in for {@code {1}}, {@code {2}} and so on. */
  String with(Phrase phrase, Object... fillings) {
    Map<String, String> names = new HashMap<>();
    for (Object filling : fillings) {
      names.put(String.valueOf(names.size() + 1), filling.toString());
    }
    return words.text(phrase.key(), names);
  }

  /** A number with its thousands apart. */
  String grouped(BigDecimal number) {
    return language() == Language.ENGLISH
        ? new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
            .format(number)
        : language().number(number.stripTrailingZeros().toPlainString());
  }
}
