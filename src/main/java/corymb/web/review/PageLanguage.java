package corymb.web.review;

import corymb.scheme.language.Language;
import java.util.Locale;

/** The language of the scheme for a page. */
final class PageLanguage {

  private PageLanguage() {}

  /** The language of a page. */
  static Language of(Locale locale) {
    return Language.orEnglish(locale.getLanguage());
  }
}
