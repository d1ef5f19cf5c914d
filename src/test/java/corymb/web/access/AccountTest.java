package corymb.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What persons keep on their account page. */
class AccountTest {

  private static final String ACCOUNT = "/app/account";
  private static final Map<String, String> FORM =
      Map.of("name", "<b>reporting", "scope", "READ", "days", "30");

  private final Site site = Site.running();

  @Test
  void the_page_is_for_those_who_are_logged_in() {
    assertThat(site.visitor().get(ACCOUNT).path()).isEqualTo("/login");
  }

  @Test
  void a_token_is_shown_once_works_and_is_revoked() throws IOException, InterruptedException {
    Browser browser = site.as(Role.SECRETARIAT);
    assertThat(browser.get(ACCOUNT).text()).contains("There are no tokens");
    Page made = browser.post(ACCOUNT + "/tokens", FORM);
    String token = made.document().select(".notice code").text();
    assertThat(token).startsWith("corymb_").hasSize(50);
    Page later = browser.get(ACCOUNT);
    assertThat(later.source()).doesNotContain(token);
    assertThat(later.text()).contains("<b>reporting", "Read only");
    assertThat(status(token)).isEqualTo(200);

    String digest = later.document().select("input[name=digest]").attr("value");
    Page revoked = browser.post(ACCOUNT + "/tokens/revoke", Map.of("digest", digest));
    assertThat(revoked.notice()).contains("The token is revoked");
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void the_language_of_letters_is_chosen_and_shown() {
    Browser browser = site.as(Role.ASSESSOR);
    assertThat(written(browser)).isEqualTo("ENGLISH");
    Page chosen = browser.post(ACCOUNT + "/language", Map.of("language", "SPANISH"));
    assertThat(chosen.notice()).contains("in this language from now on");
    assertThat(written(browser)).isEqualTo("SPANISH");
    browser.post(ACCOUNT + "/language", Map.of("language", "KLINGON"));
    assertThat(written(browser)).as("what is not spoken changes nothing").isEqualTo("SPANISH");
  }

  private static String written(Browser browser) {
    return browser.get(ACCOUNT).document().select("#language option[selected]").attr("value");
  }

  @Test
  void nobody_revokes_the_token_of_somebody_else() {
    Browser owner = site.as(Role.ASSESSOR);
    owner.get(ACCOUNT);
    owner.post(ACCOUNT + "/tokens", FORM);
    String digest = owner.get(ACCOUNT).document().select("input[name=digest]").attr("value");
    Browser other = site.as(Role.ADMINISTRATOR);
    other.get(ACCOUNT);
    Page refused = other.post(ACCOUNT + "/tokens/revoke", Map.of("digest", digest));
    assertThat(refused.notice()).contains("there is no such token");
    assertThat(owner.get(ACCOUNT).document().select("input[name=digest]")).hasSize(1);
  }

  @Test
  void a_token_that_works_for_ever_is_refused() {
    Browser browser = site.as(Role.COMMITTEE);
    browser.get(ACCOUNT);
    Page refused =
        browser.post(ACCOUNT + "/tokens", Map.of("name", "long", "scope", "WRITE", "days", "367"));
    assertThat(refused.notice()).contains("1 to 366 days");
  }

  private int status(String token) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(site.base().resolve("/api/v1/cases"))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
