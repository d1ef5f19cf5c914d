package corymb.web.frame;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words by their key, in the language of the page. */
@Component
public final class Said {

  private final MessageSource words;

  Said(MessageSource words) {
    this.words = words;
  }

  /** The words of a key, with these things in their places. */
  public String text(String key, Object... things) {
    return words.getMessage(key, things, LocaleContextHolder.getLocale());
  }
}
