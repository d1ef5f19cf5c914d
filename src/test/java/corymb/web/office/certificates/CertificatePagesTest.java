package corymb.web.office.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.label.award.Award;
import corymb.store.awards.AwardStore;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The secretariat issues certificates in a browser. */
class CertificatePagesTest {

  private static final String ALL = "/app/office/certificates";
  private static final Site SITE = Site.running();
  private static Browser office;

  @BeforeAll
  static void the_server_has_keys() {
    SITE.giveKeys();
    office = SITE.as(Role.SECRETARIAT);
  }

  private static Award granted() {
    SITE.desk.day = SITE.today().minusDays(20);
    String id = SITE.desk.at(Stage.GRANTED);
    SITE.desk.day = LocalDate.of(2026, 6, 1);
    return SITE.desk.casework.store().in(session -> AwardStore.ofCase(session, id)).orElseThrow();
  }

  private static Page issue(String number) {
    office.get(ALL);
    return office.post(ALL, Map.of("numbers", number, "language", "de"));
  }

  @Test
  void a_label_without_a_certificate_is_listed_until_one_is_issued() {
    String number = granted().number();
    Page before = office.get(ALL + "?text=" + number);
    assertThat(before.document().select("tbody tr")).hasSize(1);
    assertThat(before.document().select("input[name=numbers]").attr("value")).isEqualTo(number);
    Page issued = issue(number);
    assertThat(issued.path()).isEqualTo(ALL + "/" + number);
    assertThat(issued.notice()).contains("Certificates issued: 1.");
    assertThat(office.get(ALL + "?text=" + number).document().select("tbody tr")).isEmpty();
    assertThat(office.get(ALL + "/issued?text=" + number).text()).contains(number, "Gold", "valid");
  }

  @Test
  void the_certificate_is_saved_by_the_secretariat_and_by_those_who_hold_the_label() {
    Award award = granted();
    issue(award.number());
    Page file = office.get(ALL + "/" + award.number() + "/file");
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition")).contains("attachment", award.number() + ".pdf");
    Browser manager = SITE.manager(award.organisation());
    String own = "/app/organisation/certificates/" + award.number();
    assertThat(manager.get("/app/organisation").document().select("a[href=" + own + "]"))
        .hasSize(1);
    assertThat(manager.get(own).bytes()).isEqualTo(file.bytes());
    String other = SITE.desk.history(SITE.desk.imported(SITE.desk.gold())).organisation();
    assertThat(SITE.manager(other).get(own).status()).isEqualTo(403);
  }

  @Test
  void a_certificate_is_issued_again_only_with_a_reason_and_the_one_before_is_revoked() {
    String number = granted().number();
    issue(number);
    byte[] first = office.get(ALL + "/" + number + "/file").bytes();
    office.get(ALL + "/" + number);
    assertThat(office.post(ALL + "/" + number + "/again", Map.of("reason", " ")).notice())
        .contains("Not done", "reason");
    Page again =
        office.post(
            ALL + "/" + number + "/again", Map.of("reason", "<b>renamed</b>", "language", "fr"));
    assertThat(again.notice()).contains("issued again");
    assertThat(again.document().select("tbody tr")).hasSize(2);
    assertThat(again.document().select("tbody").text()).contains("<b>renamed</b>");
    assertThat(office.get(ALL + "/" + number + "/file").bytes()).isNotEqualTo(first);
  }

  @Test
  void several_are_issued_at_once_and_what_is_refused_keeps_none_of_the_others() {
    String number = granted().number();
    office.get(ALL);
    Page done = office.post(ALL, Map.of("numbers", number + ",ECEI-1999-00009"));
    assertThat(done.notice()).contains("issued: 1.", "ECEI-1999-00009 was not issued");
    office.get(ALL);
    assertThat(office.post(ALL, Map.of()).notice()).contains("issued: 0.");
  }

  @Test
  void the_status_lists_are_served_as_soon_as_they_are_published() {
    issue(granted().number());
    Page list = SITE.visitor().get("/status/1/revocation");
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.source().split("\\.")).hasSize(3);
    office.get(ALL);
    assertThat(office.post(ALL + "/status", Map.of()).notice()).contains("published");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ASSESSOR", "COMMITTEE", "ADMINISTRATOR"})
  void nobody_else_sees_or_issues_certificates(Role role) {
    Browser browser = SITE.as(role);
    browser.get("/app/account");
    for (String page : List.of(ALL, ALL + "/issued", ALL + "/ECEI-2026-00001")) {
      assertThat(browser.get(page).status()).as(page).isEqualTo(403);
    }
    browser.get("/app/account");
    assertThat(browser.post(ALL, Map.of("numbers", "ECEI-2026-00001")).status()).isEqualTo(403);
    browser.get("/app/account");
    assertThat(browser.post(ALL + "/status", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void an_award_that_does_not_exist_is_a_page_that_says_so() {
    assertThat(office.get(ALL + "/ECEI-1999-00001").status()).isEqualTo(404);
    assertThat(office.get(ALL + "/ECEI-1999-00001/file").status()).isEqualTo(404);
  }

  @Test
  void every_page_opens_in_every_language() {
    Award award = granted();
    Browser browser = SITE.as(Role.SECRETARIAT);
    for (String language : List.of("en", "de", "fr", "es")) {
      for (String page : List.of("", "/issued", "/" + award.number())) {
        Page shown = browser.get(ALL + page + "?lang=" + language);
        assertThat(shown.status()).as(shown.source()).isEqualTo(200);
        assertThat(shown.document().select("h1")).hasSize(1);
        assertThat(shown.text()).doesNotContain("??");
      }
    }
  }
}
