package corymb.assessment.organisation;

import java.util.Locale;
import java.util.MissingResourceException;

/** The codes of countries. */
public final class Countries {

  private static final String KOSOVO = "XK";
  private static final String KOSOVO_3 = "XKX";

  private Countries() {}

  /**
   * The alpha-3 code of a country, as in {@code DNK} for {@code DK}; Kosovo, which ISO 3166 does
   * not list, has the codes {@code XK} and {@code XKX} that are in use for it.
   *
   * @param alpha2 ISO 3166 alpha-2 in capitals
   * @throws IllegalArgumentException when no country has the code
   */
  public static String alpha3(String alpha2) {
    if (alpha2.equals(KOSOVO)) {
      return KOSOVO_3;
    }
    try {
      String found = alpha2.matches("[A-Z]{2}") ? new Locale("", alpha2).getISO3Country() : "";
      if (!found.isEmpty()) {
        return found;
      }
    } catch (MissingResourceException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "'%s' is no country; expected ISO 3166 alpha-2 in capitals, as in DK".formatted(alpha2));
  }
}
