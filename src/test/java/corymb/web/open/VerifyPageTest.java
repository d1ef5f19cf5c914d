package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardAct;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is looked up: each status in words of its own. */
class VerifyPageTest {

  private final Browser browser = Site.running().visitor();

  private Page verify(String number) {
    return browser.get("/verify/" + number);
  }

  @Test
  void a_valid_label_is_told_with_its_facts() {
    String number = RegisterOfSite.gold("Verified Cluster");
    Page page = verify(number);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("This label is valid today.", "Verified Cluster", "Denmark", "Gold", number);
    assertThat(page.document().select(".verdict.done")).hasSize(1);
  }

  @Test
  void a_suspended_label_is_not_a_valid_one() {
    String number = RegisterOfSite.gold("Suspended Cluster");
    RegisterOfSite.act(number, AwardAct.Kind.SUSPENDED);
    assertThat(verify(number).text())
        .contains("This label is suspended.", "suspended since")
        .doesNotContain("valid today", "secret reason");
  }

  @Test
  void a_withdrawn_label_is_told_at_once() {
    String number = RegisterOfSite.gold("Withdrawn Cluster");
    RegisterOfSite.act(number, AwardAct.Kind.WITHDRAWN);
    assertThat(verify(number).text()).contains("This label was withdrawn.", "for good");
  }

  @Test
  void an_expired_label_says_since_when() {
    String number =
        RegisterOfSite.label("Expired Cluster", "ES", "Gold", RegisterOfSite.TODAY.minusDays(1));
    assertThat(verify(number).text()).contains("This label has expired.", "expired since");
  }

  @Test
  void a_superseded_label_leads_to_the_one_that_took_its_place() {
    String bronze =
        RegisterOfSite.label("Risen Cluster", "ES", "Bronze", RegisterOfSite.TODAY.plusMonths(2));
    String gold =
        RegisterOfSite.label("Risen Cluster", "ES", "Gold", RegisterOfSite.TODAY.plusYears(2));
    Page page = verify(bronze);
    assertThat(page.text()).contains("Another label took the place of this one.");
    assertThat(page.document().select("a[href=/verify/" + gold + "]").text()).contains("Gold");
    assertThat(verify(gold).text()).contains("This label is valid today.");
  }

  @Test
  void an_unknown_number_is_told_with_what_to_do() {
    Page page = verify("ECEI-1999-00001");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text())
        .contains("The register does not know this number.", "do not rely on it");
  }

  @Test
  void a_number_may_be_typed_as_people_type() {
    String number = RegisterOfSite.gold("Typed Cluster");
    Page page =
        browser.get("/verify?number=%20" + number.toLowerCase(java.util.Locale.ROOT) + "%20%0A");
    assertThat(page.path()).isEqualTo("/verify/" + number);
    assertThat(page.text()).contains("Typed Cluster");
  }

  @Test
  void what_is_typed_as_a_number_is_never_run() {
    Page page = browser.get("/verify?number=%3Cscript%3Ealert(1)%3C%2Fscript%3E..%2F%00%3B");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.document().select("script:not([src])")).isEmpty();
    assertThat(page.text()).contains("The register does not know this number.");
  }

  @Test
  void no_session_is_kept_of_those_who_verify() {
    assertThat(browser.get("/verify").header("Set-Cookie")).isEmpty();
    assertThat(verify("ECEI-1999-00002").header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en,This label is valid today.",
    "de,Dieses Label ist heute gültig.",
    "fr,Ce label est valable aujourd’hui.",
    "es,Este sello es válido hoy."
  })
  void the_verdict_speaks_each_language(String language, String verdict) {
    String number = RegisterOfSite.gold("Verdict in " + language);
    Page page = browser.get("/verify/" + number + "?lang=" + language);
    assertThat(page.text()).contains(verdict);
    assertThat(browser.get("/verify?lang=" + language).source()).doesNotContain("??");
  }
}
