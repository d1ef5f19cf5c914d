package corymb.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import corymb.OnPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The browser of this machine; it runs once for all tests of a process. */
final class Chromium {

  /** For anything to happen; a machine may be busy. */
  static final int MOST_MILLISECONDS = 60_000;

  private static final String PROGRAM = "chromium";

  /** It asks nobody but the site, and may run as the administrator of a container. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-gpu",
          "--disable-quic");

  private static @Nullable Browser running;

  private Chromium() {}

  /**
   * Skips the test when there is no Chromium on the path.
   *
   * @throws AssertionError when there is none although the environment says {@code CI=true}
   */
  static void assumeInstalled() {
    OnPath.assume(PROGRAM, "Chromium");
  }

  /** The browser; it ends with the process. */
  static synchronized Browser running() {
    Browser known = running;
    if (known == null) {
      Path program = Objects.requireNonNull(OnPath.find(PROGRAM));
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      known =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET));
      PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
      running = known;
    }
    return known;
  }
}
