package corymb.web.open;

import corymb.label.register.RegisterWords;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the scheme and the world call things, in the language of the visitor. */
@Component
final class SchemeWords {

  private final Casework casework;

  SchemeWords(Casework casework) {
    this.casework = casework;
  }

  /** The pack by which labels are awarded today. */
  Pack pack() {
    return casework.shelf().first().pack();
  }

  /** The words for the codes of the register. */
  RegisterWords register(Locale locale) {
    return RegisterWords.of(casework.shelf().first().in(Language.orEnglish(locale.getLanguage())));
  }

  /** The name of a country, its code when it has none. */
  static String country(String code, Locale locale) {
    try {
      return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    } catch (IllformedLocaleException e) {
      return code;
    }
  }
}
