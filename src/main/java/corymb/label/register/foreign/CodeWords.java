package corymb.label.register.foreign;

import corymb.label.register.Folding;
import corymb.label.register.RegisterWords;
import corymb.scheme.question.Option;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes by all the words for them, without regard to capitals and accents. */
final class CodeWords {

  private final Map<String, String> codes = new HashMap<>();

  private CodeWords() {}

  /** Labels by code or title, also with "label" behind it. */
  static CodeWords labels(RegisterWords words) {
    CodeWords labels = new CodeWords();
    words.labels().forEach((code, title) -> labels.add(code, code, title, title + " label"));
    return labels;
  }

  /** Portfolios by code or title. */
  static CodeWords portfolios(RegisterWords words) {
    CodeWords portfolios = new CodeWords();
    words.portfolios().forEach((code, title) -> portfolios.add(code, code, title));
    return portfolios;
  }

  /** Countries by alpha-2, alpha-3, English name, or the prefix of their statistical regions. */
  static CodeWords countries(RegisterWords words) {
    CodeWords countries = new CodeWords();
    for (Option option : words.countries()) {
      countries.add(option.code(), option.code(), option.label());
    }
    for (Option option : words.countries()) {
      countries.add(option.code(), option.attribute("alpha3"), option.attribute("nuts"));
    }
    return countries;
  }

  private void add(String code, @Nullable String... words) {
    for (String word : words) {
      if (word != null) {
        codes.putIfAbsent(Folding.of(word), code);
      }
    }
  }

  /** The code for a word, null when there is none. */
  @Nullable String find(String word) {
    return codes.get(Folding.of(word));
  }
}
