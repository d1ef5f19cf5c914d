package corymb.web.frame;

import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words by their key, in the language of the page. */
@Component("said")
public final class Said {

  private final MessageSource words;

  Said(MessageSource words) {
    this.words = words;
  }

  /** The words of a key, with these things in their places. */
  public String text(String key, Object... things) {
    return words.getMessage(key, things, LocaleContextHolder.getLocale());
  }

  /** What a fault tells. */
  public String fault(Throwable fault) {
    return SpokenFault.tell(fault, language());
  }

  /** A sentence of the program, for templates: {@code @said.sentence(shown.possible)}. */
  public String sentence(Sentence sentence) {
    return sentence.in(language());
  }

  private static Language language() {
    return Language.orEnglish(LocaleContextHolder.getLocale().getLanguage());
  }
}
