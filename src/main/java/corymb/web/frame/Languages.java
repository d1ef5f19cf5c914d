package corymb.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public final class Languages {

  /**
   * All of them; the first one is used when nothing else fits. English is that of Europe, whose
   * days come before their months.
   */
  public static final List<Locale> ALL =
      List.of(
          Locale.UK, Locale.GERMAN, Locale.FRENCH, new Locale.Builder().setLanguage("es").build());

  private Languages() {}

  /** The language of the pages that is the same as this one, whatever the country. */
  public static Optional<Locale> like(Locale locale) {
    return ALL.stream().filter(each -> each.getLanguage().equals(locale.getLanguage())).findFirst();
  }
}
