package corymb.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Remembers the language in a cookie; only languages that the pages speak. */
final class ChosenLanguage extends CookieLocaleResolver {

  ChosenLanguage(String cookie, Duration remembered) {
    super(cookie);
    setCookieMaxAge(remembered);
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setDefaultLocaleFunction(ChosenLanguage::asked);
  }

  private static Locale asked(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Languages.like(locale).stream())
        .findFirst()
        .orElse(Languages.ALL.get(0));
  }

  @Override
  protected @Nullable Locale parseLocaleValue(String value) {
    return Languages.like(Locale.forLanguageTag(value)).orElse(null);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (locale != null) {
      Languages.like(locale).ifPresent(spoken -> super.setLocale(request, response, spoken));
    }
  }
}
