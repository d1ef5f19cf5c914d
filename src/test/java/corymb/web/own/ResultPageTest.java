package corymb.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The result of a case, and what an organisation does with it. */
class ResultPageTest {

  private static final String CASES = "/app/organisation/cases/";

  private final Site site = Site.running();

  private Browser manager(String id) {
    Browser manager = site.manager(site.desk.history(id).organisation());
    manager.get(CASES + id);
    return manager;
  }

  @Test
  void a_result_shows_label_gates_steps_sections_peers_and_every_why() {
    String id = site.desk.imported(Response.of("near-gold").named("Near Gold of the result"));
    Page page = manager(id).get(CASES + id);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Indicative label", "Why not", "What earns most next");
    assertThat(page.document().select("td.bars svg")).hasSizeGreaterThan(3);
    assertThat(page.document().select("details.why")).hasSize(31);
    assertThat(page.document().select("details.why table tbody tr")).hasSizeGreaterThan(60);
    assertThat(page.document().select(".way [aria-current=step]").text()).isEqualTo("Rated");
    assertThat(page.document().select("[style], script:not([src])")).isEmpty();
  }

  @Test
  void a_case_of_another_organisation_and_one_that_does_not_exist_look_the_same() {
    String own = site.desk.at(Stage.RATED);
    String foreign = site.desk.at(Stage.RATED);
    Browser manager = manager(own);
    assertThat(manager.get(CASES + foreign).status()).isEqualTo(403);
    assertThat(manager.get(CASES + foreign.replaceAll("....$", "9999")).status()).isEqualTo(403);
    assertThat(site.as(Role.ASSESSOR).get(CASES + own).status()).isEqualTo(403);
    assertThat(manager.post(CASES + foreign + "/withdraw", Map.of("reason", "x")).status())
        .isEqualTo(403);
  }

  @Test
  void a_label_is_applied_for_and_the_case_withdrawn_with_a_reason() {
    String id = site.desk.at(Stage.RATED);
    Browser manager = manager(id);
    Page applied = manager.post(CASES + id + "/apply", Map.of("label", "gold"));
    assertThat(applied.notice()).contains("with the secretariat");
    assertThat(applied.text()).contains("You apply for Gold");
    Page without = manager.post(CASES + id + "/withdraw", Map.of("reason", " "));
    assertThat(without.notice()).contains("Not done");
    Page withdrawn = manager.post(CASES + id + "/withdraw", Map.of("reason", "no money"));
    assertThat(withdrawn.text()).contains("Withdrawn");
    assertThat(withdrawn.document().select("form[action$=withdraw]")).isEmpty();
  }

  @Test
  void questions_are_answered_and_evidence_is_added() {
    String id = site.desk.at(Stage.FREE);
    new ReturnWithQuestions(site.desk.casework)
        .run(site.desk.first, id, site.desk.on(4), List.of("how many?"));
    Browser manager = manager(id);
    assertThat(manager.get("/app/organisation").text()).contains("questions on " + id);
    Page asked = manager.get(CASES + id);
    assertThat(asked.text()).contains("The assessors ask", "how many?");
    Page added =
        manager.upload(
            CASES + id + "/evidence",
            "file",
            "statutes.pdf",
            "pdf".getBytes(StandardCharsets.UTF_8),
            Map.of("questions", "team.fte"));
    assertThat(added.text()).contains("statutes.pdf");
    Page replied = manager.post(CASES + id + "/reply", Map.of("text", "sixty"));
    assertThat(replied.notice()).contains("the review goes on");
    assertThat(replied.text()).doesNotContain("The assessors ask");
  }

  @Test
  void the_report_is_saved_as_pdf_workbook_and_data_by_those_who_may() {
    String id = site.desk.at(Stage.RATED);
    Browser manager = manager(id);
    assertThat(manager.get(CASES + id + "/report/pdf").source()).startsWith("%PDF");
    assertThat(manager.get(CASES + id + "/report/xlsx").bytes()).startsWith('P', 'K');
    Page data = manager.get(CASES + id + "/report/json");
    assertThat(data.source()).startsWith("{\"format\":\"corymb-result/1\"");
    assertThat(data.header("Content-Disposition")).contains(id);
    assertThat(manager.get(CASES + site.desk.at(Stage.RATED) + "/report/json").status())
        .isEqualTo(403);
    assertThat(manager.get(CASES + id + "/report/exe").status()).isEqualTo(404);
  }

  @Test
  void what_if_shows_points_beside_the_original_and_keeps_nothing() {
    String id = site.desk.at(Stage.RATED);
    Browser manager = manager(id);
    Page page = manager.get("/app/organisation/what-if?case=" + id);
    assertThat(page.document().select("#outcome").text()).contains("No points change");
    Page less =
        manager.post(
            "/app/organisation/what-if",
            Map.of(
                "case",
                id,
                "a.organisation.managementSince",
                "2026-01-01",
                "a.participants.personalContacts",
                "0"));
    assertThat(less.document().select("#outcome").text()).contains("▼ less");
    assertThat(manager.get(CASES + id).text()).doesNotContain("▼");
    Page wrong =
        manager.post("/app/organisation/what-if", Map.of("case", id, "a.team.fte", "many"));
    assertThat(wrong.document().select("#outcome").text()).contains("To mend");
    assertThat(manager.get("/app/organisation/what-if?case=" + site.desk.at(Stage.RATED)).status())
        .isEqualTo(403);
  }

  @Test
  void two_assessments_are_compared_in_arrows_and_words() {
    String id = site.desk.at(Stage.RATED);
    Browser manager = manager(id);
    assertThat(manager.get("/app/organisation/history").text()).contains("one assessment so far");
    Response later =
        Response.of("gold-at-the-edge").named(site.desk.name(id)).with("team.fte", "0.5");
    site.desk.imported(later);
    Page page = manager.get("/app/organisation/history");
    assertThat(page.text()).contains("= the same").containsAnyOf("▲ better by", "▼ worse by");
  }

  @Test
  void pages_speak_the_language_of_the_visitor() {
    String id = site.desk.at(Stage.RATED);
    Browser manager = manager(id);
    Page german = manager.get("/app/organisation/questionnaire/team?lang=de");
    assertThat(german.document().select("html").attr("lang")).isEqualTo("de");
    assertThat(german.text()).contains("Wo Sie stehen").doesNotContain("(needed)");
    manager.get("/app/organisation?lang=en");
  }
}
