package corymb.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secretariat at work in a browser. */
class OfficeTest {

  private final Site site = Site.running();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/cases",
        "/labels",
        "/people",
        "/snapshots",
        "/statistics",
        "/schemes",
        "/audit"
      })
  void every_page_opens_for_secretariat_or_administrator_in_every_language(String page) {
    Role role = page.equals("/people") ? Role.ADMINISTRATOR : Role.SECRETARIAT;
    Browser browser = site.as(role);
    for (String language : List.of("en", "de", "fr", "es")) {
      Page shown = browser.get("/app/office" + page + "?lang=" + language);
      assertThat(shown.status()).as(shown.source()).isEqualTo(200);
      assertThat(shown.document().select("html").attr("lang")).isEqualTo(language);
      assertThat(shown.document().select("h1")).hasSize(1);
      assertThat(shown.text()).doesNotContain("??");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ASSESSOR", "COMMITTEE"})
  void nobody_else_gets_in(Role role) {
    Browser browser = site.as(role);
    for (String page : List.of("", "/people", "/audit", "/schemes")) {
      assertThat(browser.get("/app/office" + page).status()).as(page).isEqualTo(403);
    }
  }

  @Test
  void a_person_is_added_invited_and_logs_in_by_the_link() {
    Browser administrator = site.as(Role.ADMINISTRATOR);
    administrator.get("/app/office/people");
    Page added =
        administrator.post(
            "/app/office/people",
            Map.of(
                "name", "Ingrid Invited",
                "email", "ingrid@site.example",
                "country", "SE",
                "roles", "ASSESSOR"));
    String link = added.document().select("code.link").text();
    assertThat(link).contains("/welcome/");
    String path = link.substring(link.indexOf("/welcome/"));
    Browser invited = site.visitor();
    invited.get(path);
    assertThat(invited.post(path, Map.of("password", "too short")).text())
        .contains("at least 12 characters");
    Page set = invited.post(path, Map.of("password", "a cluster of flowers"));
    assertThat(set.path()).isEqualTo("/login");
    Page in =
        invited.post(
            "/login",
            Map.of("username", "ingrid@site.example", "password", "a cluster of flowers"));
    assertThat(in.path()).isEqualTo("/app/reviews");
    assertThat(site.visitor().get(path).text()).contains("works no more");
  }

  @Test
  void somebody_who_is_locked_out_is_out_at_once() {
    Actor assessor = site.desk.person("locked-" + System.nanoTime(), "SE", Role.ASSESSOR);
    Browser out = site.as(assessor);
    Browser administrator = site.as(Role.ADMINISTRATOR);
    administrator.get("/app/office/people");
    administrator.post(
        "/app/office/people/" + assessor.person() + "/lock", Map.of("locked", "true"));
    assertThat(out.get("/app").path()).isEqualTo("/login");
  }

  @Test
  void a_case_is_found_assigned_and_shown_with_its_acts() {
    site.desk.day = LocalDate.of(2026, 6, 1);
    Response response = site.desk.gold().named("Cluster <b>Kraftwerk</b>");
    String id = site.desk.bring(site.desk.imported(response), "bronze", List.of(), Stage.APPLIED);
    Browser office = site.as(Role.SECRETARIAT);
    Page found = office.get("/app/office/cases?text=KRAFTWERK&state=rated");
    assertThat(found.document().select("tbody tr")).hasSize(1);
    assertThat(found.document().select("tbody").text()).contains("<b>Kraftwerk</b>", id);
    office.get("/app/office/cases/" + id);
    Page assigned =
        office.post(
            "/app/office/cases/" + id + "/assign", Map.of("assessors", site.desk.first.person()));
    assertThat(assigned.notice()).contains("Done", "assigned");
    assertThat(assigned.text()).contains("under review", "assign");
    Page again =
        office.post(
            "/app/office/cases/" + id + "/assign", Map.of("assessors", site.desk.second.person()));
    assertThat(again.notice()).contains("Not done");
    assertThat(again.path()).isEqualTo("/app/office/cases/" + id);
  }

  @Test
  void a_label_is_suspended_only_with_a_reason() {
    String id = site.desk.at(Stage.GRANTED);
    String number =
        site.desk
            .casework
            .store()
            .in(
                session ->
                    session
                        .sql("select number from award where case_id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    assertThat(
            site.as(Role.SECRETARIAT).get("/app/office/labels/" + number).document().select("form"))
        .noneMatch(form -> form.attr("action").endsWith("/suspend"));
    Browser office = site.as(Role.COMMITTEE);
    office.get("/app/office/labels/" + number);
    Page refused = office.post("/app/office/labels/" + number + "/suspend", Map.of("reason", " "));
    assertThat(refused.notice()).contains("Not done", "reason");
    Page done =
        office.post("/app/office/labels/" + number + "/suspend", Map.of("reason", "under inquiry"));
    assertThat(done.notice()).contains("suspended");
    assertThat(done.text()).contains("under inquiry");
  }

  @Test
  void a_case_that_does_not_exist_is_a_page_that_says_so() {
    Page page = site.as(Role.SECRETARIAT).get("/app/office/cases/XXX-999-202501-9999");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("XXX-999-202501-9999");
  }
}
