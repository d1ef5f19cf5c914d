package corymb.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.People;
import corymb.usecase.access.Authenticator;
import corymb.usecase.access.SetPassword;
import corymb.usecase.people.Actors;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second step as persons go through it. */
class SecondStepPagesTest {

  private static final String PAGE = "/app/account/second-step";

  private final Site site = Site.running();

  /** Somebody with a second step, logged in. */
  private record Somebody(
      Person person, String password, Authenticator device, List<String> codes, Browser browser) {}

  private Somebody somebody(String name) {
    Actor actor = site.desk.person(name, "SE", Role.COMMITTEE);
    Person person =
        site.desk.casework.store().in(s -> People.find(s, actor.person())).orElseThrow();
    String password = new SetPassword(site.desk.casework).ofExample(Actors.LOCAL, List.of(person));
    Browser browser = site.visitor();
    logIn(browser, person, password);
    Page offer = browser.get(PAGE);
    Authenticator device = new Authenticator(offer.document().select("code.link").text());
    assertThat(offer.document().select("img.qr").attr("src"))
        .startsWith("data:image/svg+xml;base64,");
    assertThat(browser.get(PAGE).document().select("code.link").text())
        .isEqualTo(offer.document().select("code.link").text());
    Page on = browser.post(PAGE, Map.of("code", device.code(Instant.now().minusSeconds(30))));
    assertThat(on.notice()).contains("The second step is on");
    List<String> codes = on.document().select(".codes code").eachText();
    assertThat(browser.get(PAGE).source()).doesNotContain(codes.get(0));
    return new Somebody(person, password, device, codes, browser);
  }

  private static Page logIn(Browser browser, Person person, String password) {
    browser.get("/login");
    return browser.post("/login", Map.of("username", person.email(), "password", password));
  }

  @Test
  void after_the_password_a_code_is_asked_for_and_nothing_is_open_before_it() {
    Somebody who = somebody("takes-two-steps");
    Browser browser = site.visitor();
    browser.get("/app/account");
    Page asked = logIn(browser, who.person(), who.password());
    assertThat(asked.path()).isEqualTo("/login/code");
    assertThat(asked.document().select(".who").text()).contains("Log in");
    for (String path : List.of("/app", "/app/account", PAGE, "/app/committee")) {
      assertThat(browser.get(path).path()).isEqualTo("/login");
    }
    assertThat(browser.get("/api/v1/cases").status()).isEqualTo(401);
    browser.get("/login/code");
    Page wrong = browser.post("/login", Map.of("code", "000000"));
    assertThat(wrong.path()).isEqualTo("/login/code");
    assertThat(wrong.text()).contains("The code is wrong");
    String code = who.device().code(Instant.now());
    assertThat(browser.post("/login", Map.of("code", code)).path()).startsWith("/app");
    assertThat(browser.get("/app/account").path()).isEqualTo("/app/account");

    Browser replay = site.visitor();
    logIn(replay, who.person(), who.password());
    assertThat(replay.post("/login", Map.of("code", code)).path()).isEqualTo("/login/code");
    assertThat(replay.post("/login", Map.of("code", who.codes().get(0))).path()).startsWith("/app");
  }

  @Test
  void a_code_alone_or_for_somebody_else_opens_nothing() {
    Somebody who = somebody("has-a-code-only");
    Browser browser = site.visitor();
    assertThat(browser.get("/login/code").path()).isEqualTo("/login");
    Page alone =
        browser.post(
            "/login",
            Map.of("username", who.person().email(), "code", who.device().code(Instant.now())));
    assertThat(alone.path()).isEqualTo("/login");
    assertThat(alone.uri().getQuery()).isEqualTo("over");
    assertThat(browser.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void it_ends_other_sessions_and_the_own_one_goes_on_under_another_id() {
    Actor actor = site.desk.person("is-elsewhere", "SE", Role.COMMITTEE);
    Person person =
        site.desk.casework.store().in(s -> People.find(s, actor.person())).orElseThrow();
    String password = new SetPassword(site.desk.casework).ofExample(Actors.LOCAL, List.of(person));
    Browser here = site.visitor();
    Browser there = site.visitor();
    logIn(here, person, password);
    logIn(there, person, password);
    Authenticator device = new Authenticator(here.get(PAGE).document().select("code.link").text());
    there.get(PAGE);
    here.post(PAGE, Map.of("code", device.code(Instant.now())));
    assertThat(here.get(PAGE).path()).isEqualTo(PAGE);
    assertThat(there.get(PAGE).path()).isEqualTo("/login");
    Page refused =
        here.post(PAGE + "/off", Map.of("present", password, "code", device.code(Instant.now())));
    assertThat(refused.notice()).contains("password or code is wrong");
    Page off =
        here.post(
            PAGE + "/off",
            Map.of("present", password, "code", device.code(Instant.now().plusSeconds(30))));
    assertThat(off.notice()).contains("The second step is off");
    assertThat(logIn(there, person, password).path()).startsWith("/app");
  }
}
