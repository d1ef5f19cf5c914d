package corymb.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is let in, and what pages tell the browser to refuse. */
class LogInTest {

  private final Site site = Site.running();

  @Test
  void what_lies_behind_the_log_in_leads_to_it() {
    Page page = site.visitor().get("/app/office");
    assertThat(page.path()).isEqualTo("/login");
  }

  @Test
  void a_wrong_password_is_told_without_saying_whether_the_address_is_known() {
    Browser browser = site.visitor();
    browser.get("/login");
    Page page =
        browser.post("/login", Map.of("username", "nobody@site.example", "password", "wrong"));
    assertThat(page.path()).isEqualTo("/login");
    assertThat(page.text()).contains("E-mail or password is wrong");
  }

  @Test
  void a_form_without_its_token_is_refused() {
    Page page = site.visitor().post("/login", Map.of("username", "a@b.example", "password", "x"));
    assertThat(page.status()).isEqualTo(403);
  }

  @Test
  void somebody_who_is_logged_in_is_greeted_by_name_and_can_leave() {
    Browser browser = site.as(Role.ASSESSOR);
    Page start = browser.get("/");
    assertThat(start.document().select(".who").text()).contains("visitor", "Log out");
    browser.post("/logout", Map.of());
    assertThat(browser.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void pages_run_nothing_that_is_written_into_them() {
    Page page = site.visitor().get("/");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.document().select("script:not([src]), [style], [onclick]")).isEmpty();
    assertThat(page.header("Set-Cookie")).isEmpty();
  }
}
