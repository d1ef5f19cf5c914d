package corymb.web.frame;

import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words by their key, in the language of the page. */
@Component("said")
public final class Said {

  private static final Pattern WORD = Pattern.compile("\\p{Ll}+[ ’,]");

  private final MessageSource words;

  Said(MessageSource words) {
    this.words = words;
  }

  /** The words of a key, with these things in their places. */
  public String text(String key, Object... things) {
    return words.getMessage(key, things, LocaleContextHolder.getLocale());
  }

  /** What a fault tells, as a sentence of the page: it begins with a capital, unless an id does. */
  public String fault(Throwable fault) {
    String told = SpokenFault.tell(fault, language());
    return WORD.matcher(told).lookingAt()
        ? told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1)
        : told;
  }

  /** What a fault tells, behind a colon; a sentence begins with a capital there in German only. */
  public String afterColon(Throwable fault) {
    Language language = language();
    return language == Language.GERMAN ? fault(fault) : SpokenFault.tell(fault, language);
  }

  /** A sentence of the program, for templates: {@code @said.sentence(shown.possible)}. */
  public String sentence(Sentence sentence) {
    return sentence.in(language());
  }

  private static Language language() {
    return Language.orEnglish(LocaleContextHolder.getLocale().getLanguage());
  }
}
