package corymb.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questionnaire is filled in, section by section. */
class QuestionnaireTest {

  private static final String PLACE = "/app/organisation/questionnaire";

  private final Site site = Site.running();
  private String organisation = "";
  private Browser manager = site.visitor();

  @BeforeEach
  void begin() {
    organisation = site.desk.history(site.desk.at(Stage.RATED)).organisation();
    manager = site.manager(organisation);
    manager.get(PLACE);
  }

  private Page last() {
    return manager.post(PLACE + "/begin", Map.of("from", "LAST_RESPONSE"));
  }

  @Test
  void every_question_of_a_section_is_asked_with_help_unit_bounds_and_a_label() {
    Page page = manager.get(PLACE + "/participants");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.document().select("form#answers .question")).hasSizeGreaterThan(10);
    for (var field : page.document().select("form#answers [name^=a.]")) {
      assertThat(page.document().select("label[for=" + field.id() + "]")).hasSize(1);
      for (String told : field.attr("aria-describedby").split(" ")) {
        assertThat(page.document().getElementById(told)).as(told).isNotNull();
      }
    }
    assertThat(page.text()).contains("From 0 to");
  }

  @Test
  void a_section_is_saved_by_its_button_and_leads_to_the_next() {
    Page after =
        manager.post(PLACE + "/team", Map.of("a.team.fte", "2,5", "w.team.fte", "", "next", "yes"));
    assertThat(after.path()).isEqualTo(PLACE + "/governance");
    assertThat(after.notice()).contains("Saved");
    Page again = manager.get(PLACE + "/team");
    assertThat(again.document().select("[name=a.team.fte]").attr("value")).isEqualTo("2.5");
  }

  @Test
  void an_answer_that_is_wrong_is_kept_and_told_under_its_field() {
    Page answer =
        manager.post(PLACE + "/team/answer", Map.of("a.team.fte", "about two", "w.team.fte", ""));
    assertThat(answer.source()).contains("hx-swap-oob=\"true\"").contains("To mend:");
    Page page = manager.get(PLACE + "/team");
    var field = page.document().select("[name=a.team.fte]");
    assertThat(field.attr("value")).isEqualTo("about two");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.document().select(".answer-state .fault").text()).contains("To mend:");
  }

  @Test
  void points_follow_the_answers_while_they_are_given() {
    last();
    Page before = manager.get(PLACE + "/team");
    String figure = before.document().select("#panel .figure").text();
    Page answer =
        manager.post(PLACE + "/team/answer", Map.of("a.team.fte", "0.5", "w.team.fte", "2"));
    assertThat(answer.document().select("#panel .figure").text())
        .matches("\\d+ of \\d+ points")
        .isNotEqualTo(figure);
  }

  @Test
  void of_two_tabs_the_last_wins_and_is_told_and_what_it_did_not_change_stays() {
    Browser other = site.manager(organisation);
    other.get(PLACE + "/team");
    manager.get(PLACE + "/team");
    manager.post(
        PLACE + "/team",
        Map.of("a.team.fte", "2", "w.team.fte", "", "a.team.heads", "", "w.team.heads", ""));
    Map<String, String> stale = new HashMap<>();
    stale.put("a.team.fte", "3");
    stale.put("w.team.fte", "");
    Page told = other.post(PLACE + "/team", stale);
    assertThat(told.notice()).contains("Meanwhile visitor", "your answer has replaced it");
    assertThat(told.document().select("[name=a.team.fte]").attr("value")).isEqualTo("3");
    Page unchanged = manager.post(PLACE + "/team", Map.of("a.team.fte", "2", "w.team.fte", "2"));
    assertThat(unchanged.document().select("[name=a.team.fte]").attr("value")).isEqualTo("3");
  }

  @Test
  void what_is_missing_is_shown_first_and_then_it_is_handed_in_and_has_a_result() {
    last();
    Page open = manager.get(PLACE + "/hand-in");
    assertThat(open.text()).contains("cannot be handed in yet", "needs an answer");
    manager.post(
        PLACE + "/organisation",
        Map.of("a.organisation.assessmentDate", "2026-05-30", "w.organisation.assessmentDate", ""));
    assertThat(manager.get(PLACE + "/hand-in").text()).contains("Everything is answered");
    Page result = manager.post(PLACE + "/hand-in", Map.of());
    assertThat(result.path()).startsWith("/app/organisation/cases/" + organisation);
    assertThat(result.notice()).contains("handed in");
    assertThat(manager.get("/app/organisation").text()).doesNotContain("Go on with");
  }

  @Test
  void a_section_that_does_not_exist_and_somebody_without_organisation_are_refused() {
    assertThat(manager.get(PLACE + "/nothing").status()).isEqualTo(404);
    assertThat(site.as(Role.SECRETARIAT).get(PLACE).status()).isEqualTo(403);
  }

  @Test
  void a_section_leads_somebody_who_is_not_logged_in_to_the_log_in() {
    Browser visitor = site.visitor();
    Page login = visitor.get(PLACE + "/team");
    assertThat(login.path()).isEqualTo("/login");
  }
}
