package corymb.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import corymb.assessment.actor.Actor;
import corymb.web.site.Browser;
import corymb.web.site.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody's browser, with nothing in it of anybody else. Whatever the page complains about, such
 * as a script that the policy of the site forbids, fails the test when it is closed.
 */
final class Tab implements AutoCloseable {

  private static final int TALLEST = 1600;

  /** The page that is shown. */
  final Page page;

  private final Site site = Site.running();
  private final BrowserContext context = Chromium.running().newContext();
  private final List<String> complaints = new ArrayList<>();

  /** Of somebody who is not logged in. */
  Tab() {
    context.setDefaultTimeout(Chromium.MOST_MILLISECONDS);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
    Look.DESK.at(page);
  }

  /** Of somebody who is logged in elsewhere. */
  static Tab with(Browser elsewhere) {
    Tab tab = new Tab();
    tab.context.addCookies(
        elsewhere.cookies().stream()
            .map(
                each ->
                    new Cookie(each.getName(), each.getValue())
                        .setDomain(tab.site.base().getHost())
                        .setPath("/"))
            .toList());
    return tab;
  }

  /** Of a person who is logged in. */
  static Tab of(Actor actor) {
    Tab tab = new Tab();
    tab.open("/login");
    tab.logIn(actor);
    return tab;
  }

  /** Logs in by typing, on the page for it. */
  void logIn(Actor actor) {
    Site.LogIn known = site.logInOf(actor);
    type("E-mail", known.email());
    type("Password", known.password());
    press("Log in");
    assertThat(path()).startsWith("/app");
  }

  /** Forgets the log-in, as if it had expired. */
  void expire() {
    context.clearCookies();
  }

  /** Says yes when the page asks the next time. */
  void agree() {
    page.onceDialog(Dialog::accept);
  }

  /** Checks the box or the choice with this label. */
  void check(String label) {
    page.getByLabel(label, new GetByLabelOptions().setExact(true)).check();
  }

  /** What is said about the last act. */
  String said() {
    return page.locator(".notice").first().innerText();
  }

  /**
   * Opens a page of the site.
   *
   * @return the status with which it is answered, as in 200
   */
  int open(String path) {
    return Objects.requireNonNull(page.navigate(site.base().resolve(path).toString())).status();
  }

  /** Keeps a picture of the page, or of its upper part when it is long. */
  void picture(Path file) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, Objects.requireNonNull(page.viewportSize()).width, TALLEST)
            .setPath(file));
  }

  /** Presses the button with these words, and waits for the page that follows. */
  void press(String words) {
    Locator button =
        page.locator("main")
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    leave(page, () -> button.first().click());
  }

  /** Follows the link with these words. */
  void follow(String words) {
    Locator link =
        page.locator("main")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    leave(page, () -> link.first().click());
  }

  /** Does what leads to another page, and waits until that is there. */
  static void leave(Page page, Runnable act) {
    page.evaluate("() => { window.isLeft = false; }");
    act.run();
    page.waitForFunction("() => window.isLeft !== false && document.readyState === 'complete'");
  }

  /** Types into the field with this label. */
  void type(String label, String text) {
    page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
  }

  /** The path of the page that is shown. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  /** What a reader sees in the main part. */
  String text() {
    return page.locator("main").innerText();
  }

  /** What was complained about since the last time. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }
}
