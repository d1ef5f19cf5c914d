package corymb.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How somebody looks at a page. */
enum Look {
  /** At a desk. */
  DESK(1280, 900, ColorScheme.LIGHT),
  /** At a desk, in the dark. */
  DARK_DESK(1280, 900, ColorScheme.DARK),
  /** On a phone, in the dark. */
  DARK_PHONE(390, 844, ColorScheme.DARK),
  /** On a phone. */
  PHONE(390, 844, ColorScheme.LIGHT);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** Looks in this way from now on. */
  void at(Page page) {
    page.setViewportSize(width, height);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** As part of the name of a file. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
