package corymb.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.store.visits.Visits;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.web.WebServer;
import corymb.web.WebSettings;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.net.HttpCookie;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Another server on the same database goes on with what was begun at the first one. */
class SeveralNodesTest {

  private static final String ACCOUNT = "/app/account";
  private static final Site SITE = Site.running();
  private static final WebServer OTHER =
      WebServer.start(
          SITE.desk.casework, Clock.systemUTC(), new WebSettings(0, "127.0.0.1", SITE.home));
  private static final URI THERE = URI.create("http://127.0.0.1:" + OTHER.port());

  @AfterAll
  static void end() {
    OTHER.close();
  }

  private static String id(Browser browser) {
    String cookie =
        browser.cookies().stream()
            .filter(each -> each.getName().equals("corymb"))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElseThrow();
    return new Secret(cookie).id();
  }

  @Test
  void who_logged_in_here_is_in_there_and_forms_that_were_shown_here_are_taken_there() {
    Browser browser = SITE.as(Role.COMMITTEE);
    browser.get(ACCOUNT);
    browser.moveTo(THERE);
    Page kept = browser.post(ACCOUNT + "/language", Map.of("language", "FRENCH"));
    assertThat(kept.uri().getPort()).isEqualTo(OTHER.port());
    assertThat(kept.path()).isEqualTo(ACCOUNT);
    assertThat(kept.notice()).isNotEmpty();
  }

  @Test
  void what_was_uploaded_here_is_found_there() {
    String id = SITE.desk.at(Stage.RATED);
    Browser browser = SITE.manager(SITE.desk.history(id).organisation());
    browser.get("/app/organisation");
    byte[] answers =
        Response.of("gold-at-the-edge").named(SITE.desk.name(id)).with("team.fte", "2").bytes();
    Page shown =
        browser.upload("/app/organisation/upload", "file", "moves.json", answers, Map.of());
    browser.moveTo(THERE);
    Page there = browser.get(shown.path());
    assertThat(there.status()).isEqualTo(200);
    assertThat(there.text()).contains("moves.json");
    assertThat(browser.post(shown.path(), Map.of()).path()).startsWith("/app/organisation/cases/");
  }

  @Test
  void who_logs_out_there_is_out_here() {
    Browser browser = SITE.as(Role.COMMITTEE);
    browser.get(ACCOUNT);
    browser.moveTo(THERE);
    browser.post("/logout", Map.of());
    browser.moveTo(SITE.base());
    assertThat(browser.get(ACCOUNT).path()).isEqualTo("/login");
  }

  @Test
  void a_page_writes_nothing_until_a_minute_has_passed() {
    Browser browser = SITE.as(Role.COMMITTEE);
    browser.get(ACCOUNT);
    Instant seen = seen(browser);
    browser.get(ACCOUNT);
    assertThat(seen(browser)).isEqualTo(seen);
    move(browser, seen.minus(Visit.UNNOTED), seen.plusSeconds(60));
    browser.get(ACCOUNT);
    assertThat(seen(browser)).isAfter(seen);
    assertThat(ends(browser))
        .isEqualTo(seen(browser).plus(Duration.ofMinutes(30)).plus(Visit.UNNOTED));
  }

  @Test
  void a_visit_ends_when_its_browser_was_quiet_too_long_and_is_tidied_away() {
    Browser browser = SITE.as(Role.COMMITTEE);
    Instant now = SITE.desk.casework.now();
    move(browser, now.minusSeconds(1_900), now);
    assertThat(browser.get(ACCOUNT).path()).isEqualTo("/login");
    Browser gone = SITE.as(Role.COMMITTEE);
    move(gone, now.minusSeconds(1_900), now.minusSeconds(1));
    SITE.desk.casework.store().run(session -> Visits.forget(session, now));
    assertThat(lasts(gone)).isFalse();
  }

  @Test
  void a_visit_that_was_kept_by_a_clock_ahead_of_time_is_over() {
    Browser browser = SITE.as(Role.COMMITTEE);
    Instant ahead = SITE.desk.casework.now().plus(Duration.ofDays(400));
    move(browser, ahead, ahead.plusSeconds(1_800));
    assertThat(browser.get(ACCOUNT).path()).isEqualTo("/login");
  }

  @Test
  void the_database_holds_neither_the_cookie_nor_what_is_remembered_in_clear() {
    Browser browser = SITE.as(Role.COMMITTEE);
    String cookie =
        browser.cookies().stream()
            .filter(each -> each.getName().equals("corymb"))
            .findFirst()
            .orElseThrow()
            .getValue();
    byte[] contents =
        SITE.desk.casework.store().in(session -> Visits.lock(session, id(browser))).orElseThrow();
    String text = new String(contents, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text).doesNotContain(cookie, "SPRING_SECURITY", "visitor");
    assertThat(id(browser)).doesNotContain(cookie);
  }

  private static Instant seen(Browser browser) {
    return SITE.desk
        .casework
        .store()
        .in(s -> Visits.find(s, id(browser), SITE.desk.casework.now()))
        .orElseThrow()
        .seen();
  }

  private static Instant ends(Browser browser) {
    return SITE.desk
        .casework
        .store()
        .in(s -> Visits.find(s, id(browser), SITE.desk.casework.now()))
        .orElseThrow()
        .ends();
  }

  private static boolean lasts(Browser browser) {
    return SITE.desk
        .casework
        .store()
        .in(s -> Visits.find(s, id(browser), Instant.EPOCH))
        .isPresent();
  }

  private static void move(Browser browser, Instant seen, Instant ends) {
    SITE.desk.casework.store().run(session -> Visits.seen(session, id(browser), seen, ends));
  }
}
