package corymb.web.frame;

import java.util.List;
import java.util.Locale;

/** The languages of the pages. */
public final class Languages {

  /** All of them; the first one is used when nothing else fits. */
  public static final List<Locale> ALL =
      List.of(
          Locale.ENGLISH,
          Locale.GERMAN,
          Locale.FRENCH,
          new Locale.Builder().setLanguage("es").build());

  private Languages() {}
}
