package corymb.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.People;
import corymb.usecase.access.SetPassword;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.Actors;
import corymb.usecase.people.KeepPeople;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How long a session counts, and how often somebody may try to begin one. */
class SessionTest {

  private static final String ACCOUNT = "/app/account";
  private static final String OTHER = "another good password";

  private final Site site = Site.running();

  /** Somebody with a password. */
  private record Somebody(Actor actor, String email, String password) {}

  private Somebody somebody(String name) {
    Actor actor = site.desk.person(name, "SE", Role.COMMITTEE);
    Person person =
        site.desk.casework.store().in(s -> People.find(s, actor.person())).orElseThrow();
    String password = new SetPassword(site.desk.casework).ofExample(Actors.LOCAL, List.of(person));
    return new Somebody(actor, person.email(), password);
  }

  private Browser logIn(Somebody who, String password) {
    Browser browser = site.visitor();
    browser.get("/login");
    browser.post("/login", Map.of("username", who.email(), "password", password));
    return browser;
  }

  @Test
  void a_changed_password_ends_every_other_session_and_the_old_one_works_no_more() {
    Somebody who = somebody("changes-password");
    Browser here = logIn(who, who.password());
    Browser there = logIn(who, who.password());
    here.get(ACCOUNT);
    Page changed =
        here.post(ACCOUNT + "/password", Map.of("present", who.password(), "wanted", OTHER));
    assertThat(changed.path()).isEqualTo(ACCOUNT);
    assertThat(changed.notice()).contains("Your password is changed");
    assertThat(here.get(ACCOUNT).path()).isEqualTo(ACCOUNT);
    assertThat(there.get(ACCOUNT).path()).isEqualTo("/login");
    assertThat(logIn(who, who.password()).get(ACCOUNT).path()).isEqualTo("/login");
    assertThat(logIn(who, OTHER).get(ACCOUNT).path()).isEqualTo(ACCOUNT);
  }

  @Test
  void a_password_is_changed_only_by_the_present_one_and_only_to_a_good_one() {
    Somebody who = somebody("guesses-password");
    Browser browser = logIn(who, who.password());
    browser.get(ACCOUNT);
    Page wrong = browser.post(ACCOUNT + "/password", Map.of("present", "not it", "wanted", OTHER));
    assertThat(wrong.notice()).contains("the present password is wrong");
    Page brief =
        browser.post(ACCOUNT + "/password", Map.of("present", who.password(), "wanted", "brief"));
    assertThat(brief.notice()).contains("at least 12 characters");
    assertThat(logIn(who, who.password()).get(ACCOUNT).path()).isEqualTo(ACCOUNT);
  }

  @Test
  void who_is_locked_is_out_at_once_also_of_public_pages() {
    Somebody who = somebody("is-locked");
    Browser browser = logIn(who, who.password());
    assertThat(browser.get(ACCOUNT).status()).isEqualTo(200);
    new KeepPeople(site.desk.casework).lock(CaseDesk.SECRETARIAT, who.actor().person(), true);
    assertThat(browser.get("/").document().select(".who").text()).contains("Log in");
    assertThat(browser.get(ACCOUNT).path()).isEqualTo("/login");
  }

  @Test
  void a_session_that_somebody_planted_is_another_one_after_the_log_in()
      throws IOException, InterruptedException {
    Somebody who = somebody("has-a-planted-session");
    CookieManager cookies = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    String form =
        client
            .send(
                HttpRequest.newBuilder(site.base().resolve("/login")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    String planted = session(cookies);
    String token = Jsoup.parse(form).select("input[name=_csrf]").attr("value");
    client.send(
        HttpRequest.newBuilder(site.base().resolve("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "username="
                        + encoded(who.email())
                        + "&password="
                        + encoded(who.password())
                        + "&_csrf="
                        + encoded(token)))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    assertThat(planted).isNotEmpty();
    assertThat(session(cookies)).isNotEmpty().isNotEqualTo(planted);
  }

  private static String session(CookieManager cookies) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("corymb"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void one_client_cannot_try_without_end() throws IOException {
    String answer = "";
    for (int i = 0; i < 600 && !answer.contains(" 429"); i++) {
      try (Socket socket =
          new Socket(
              site.base().getHost(),
              site.base().getPort(),
              InetAddress.getByName("127.0.0.5"),
              0)) {
        String request =
            "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      }
    }
    assertThat(answer).isEqualTo("HTTP/1.1 429");
    assertThat(site.visitor().get("/login").status()).isEqualTo(200);
  }

  @Test
  void without_mail_the_page_of_forgotten_passwords_says_whom_to_ask() {
    Browser browser = site.visitor();
    assertThat(browser.get("/login").document().select("a[href=/forgotten]")).hasSize(1);
    assertThat(browser.get("/forgotten").text()).contains("Ask the administrator");
  }
}
