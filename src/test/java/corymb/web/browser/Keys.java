package corymb.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard only. */
final class Keys {

  private static final int MOST = 400;

  private static final String NAME =
      "() => { const at = document.activeElement; if (!at || at === document.body) return '';"
          + " const label = at.labels && at.labels.length ? at.labels[0].innerText : '';"
          + " return (at.getAttribute('aria-label') || label || at.innerText || '').trim(); }";

  private static final String SEEN =
      "() => { const at = document.activeElement; const style = getComputedStyle(at);"
          + " const box = at.getBoundingClientRect();"
          + " const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;"
          + " return outline && box.bottom > 0 && box.top < innerHeight; }";

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on by Tab until something with this name has the focus, which must be seen there. */
  Keys to(String name) {
    for (int i = 0; i < MOST; i++) {
      page.keyboard().press("Tab");
      String at = String.valueOf(page.evaluate(NAME));
      if (at.equals(name) || at.startsWith(name + "\n")) {
        assertThat(page.evaluate(SEEN)).as("the focus at %s is seen", name).isEqualTo(true);
        return this;
      }
    }
    throw new AssertionError("no Tab leads to " + name + " on " + page.url());
  }

  /** Types a text where the focus is. */
  Keys type(String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  /** Presses a key, as in {@code Space}. */
  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses Enter, and waits for the page that follows. */
  void enter() {
    Tab.leave(page, () -> page.keyboard().press("Enter"));
  }
}
