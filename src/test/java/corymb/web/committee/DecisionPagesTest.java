package corymb.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person.Grant;
import corymb.assessment.actor.Role;
import corymb.assessment.tie.Tie;
import corymb.store.people.People;
import corymb.store.people.Ties;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the committee sees, corrects and decides, and who may not. */
class DecisionPagesTest {

  private final Site site = Site.running();

  @Test
  void an_assessor_of_a_case_may_not_decide_it() {
    Actor both = site.desk.person("assesses-and-decides", "SE", Role.ASSESSOR);
    site.desk.casework.store().in(s -> People.grant(s, both.person(), committee()));
    String id = site.desk.at(Stage.APPLIED);
    site.desk.assign(id, site.desk.on(2), List.of(both, site.desk.second));
    site.desk.review(id, "gold", List.of(both, site.desk.second), List.of(), Stage.JUDGED, 3);
    Browser browser = site.as(both);
    assertThat(browser.get("/app/committee").document().select("tr:contains(" + id + ")").text())
        .contains("may not decide it");
    Page page = browser.get("/app/committee/" + id);
    assertThat(page.text()).contains("You assessed this case");
    assertThat(page.document().select("main form")).isEmpty();
    Page refused =
        browser.post(
            "/app/committee/" + id + "/decision", Map.of("kind", "GRANTED", "label", "gold"));
    assertThat(refused.notice()).contains("Not done", "assessed this case");
    assertThat(site.desk.history(id).state().name()).isEqualTo("judged");
  }

  private static Grant committee() {
    return new Grant(Role.COMMITTEE, null);
  }

  @Test
  void somebody_with_a_tie_is_told_so_and_sees_nothing() {
    String id = site.desk.at(Stage.JUDGED);
    Actor tied = site.desk.person("tied", "SE", Role.COMMITTEE);
    String organisation = site.desk.history(id).organisation();
    site.desk
        .casework
        .store()
        .run(
            session ->
                Ties.declare(
                    session,
                    tied.person(),
                    organisation,
                    new Tie(Tie.Kind.MEMBER, null),
                    site.desk.day));
    Browser browser = site.as(tied);
    Page page = browser.get("/app/committee/" + id);
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("may not decide on this organisation", "member");
  }

  @Test
  void a_correction_stands_beside_the_draft_and_the_case_is_judged_again() {
    String id = site.desk.at(Stage.JUDGED);
    Browser browser = site.as(site.desk.committee);
    String path = "/app/committee/" + id;
    Page page = browser.get(path);
    assertThat(page.text()).contains("changed no answer", "may be granted", "first", "second");
    assertThat(page.document().select("table:has(#answers)")).isEmpty();
    assertThat(browser.get(path + "?all=true").text()).contains("team.fte");
    assertThat(browser.get(path + "?correct=team.fte").document().select("#correction input"))
        .isNotEmpty();
    Map<String, String> corrected = Map.of("question", "team.fte", "value", "2.5");
    assertThat(browser.post(path + "/correction", corrected).notice()).contains("Not done");
    Page done =
        browser.post(
            path + "/correction",
            Map.of("question", "team.fte", "value", "2.5", "reason", "payroll of May"));
    assertThat(done.text()).contains("payroll of May", "2.5", "1.8", "Let the rules judge");
    assertThat(browser.post(path + "/judgement", Map.of()).text()).contains("Record the decision");
  }

  @Test
  void a_deferred_case_is_decided_again_and_an_appeal_is_dismissed() {
    String id = site.desk.at(Stage.JUDGED);
    Browser browser = site.as(site.desk.committee);
    String path = "/app/committee/" + id;
    browser.get(path);
    Page deferred =
        browser.post(
            path + "/decision",
            Map.of(
                "kind",
                "DEFERRED",
                "until",
                site.today().plusDays(90).toString(),
                "reason",
                "show the books"));
    assertThat(deferred.text()).contains("Deferred until", "show the books");
    String other = site.desk.at(Stage.JUDGED);
    site.desk.decline(other, site.desk.because(8, "not convincing"));
    new AppealDecision(site.desk.casework)
        .run(site.desk.manager(other), other, site.desk.because(9, "unfair"));
    assertThat(browser.get("/app/committee?show=APPEALS").text()).contains(other);
    browser.get("/app/committee/" + other);
    Page dismissed =
        browser.post("/app/committee/" + other + "/appeal", Map.of("reason", "heard them"));
    assertThat(dismissed.text()).contains("Declined", "not convincing").doesNotContain("unfair");
    assertThat(browser.get("/app/committee?show=DECIDED").text()).contains(other);
  }

  @Test
  void nothing_is_shown_before_the_assessors_agreed_or_to_others() {
    String id = site.desk.at(Stage.LOCKED);
    Page early = site.as(site.desk.committee).get("/app/committee/" + id);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.text()).contains("once the assessors agreed");
    for (Browser browser :
        List.of(site.as(Role.SECRETARIAT), site.as(Role.ASSESSOR), site.manager("ESP-001"))) {
      assertThat(browser.get("/app/committee").status()).isEqualTo(403);
      assertThat(browser.get("/app/committee/" + id).status()).isEqualTo(403);
    }
  }
}
