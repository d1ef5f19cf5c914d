package corymb.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.state.Decided;
import corymb.assessment.state.Decision;
import corymb.assessment.state.UnderReview;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Gold case on its way through two assessors and the committee, all of it on pages. */
class GoldByTwoTest {

  private static final Map<String, String> CORRECTED =
      Map.of(
          "question", "team.fte", "verdict", "CORRECTED", "value", "2", "reason", "two contracts");

  private final Site site = Site.running();

  @Test
  void a_gold_case_goes_from_assignment_to_a_granted_label() {
    String id = site.desk.at(Stage.ASSIGNED);
    String path = "/app/reviews/" + id;
    Browser first = site.as(site.desk.first);
    Browser second = site.as(site.desk.second);
    assertThat(first.get("/app/reviews").text()).contains(id, "Declare your ties");

    opens(first, path);
    opens(second, path);
    finds(first, path);
    visits(first, path);
    locks(first, path, id);
    assertThat(second.get(path + "/consensus").status()).isEqualTo(409);
    second.get(path);
    locks(second, path, id);
    agree(first, second, path);
    site.passDay();
    decide(site.as(site.desk.committee), id);
  }

  private static void opens(Browser browser, String path) {
    assertThat(browser.get(path).text())
        .contains("Declare your ties")
        .doesNotContain("findings have", "Gold");
    Page opened = browser.post(path + "/ties", Map.of("none", "yes"));
    assertThat(opened.path()).isEqualTo(path);
    assertThat(opened.text()).contains("Gold", "The organisation", "of the");
  }

  private static void finds(Browser first, String path) {
    Page refused = first.post(path + "/findings", with(CORRECTED, "reason", ""));
    assertThat(refused.notice()).contains("Not done", "needs a reason");
    Page saved = first.post(path + "/findings", with(CORRECTED, "section", "team"));
    assertThat(saved.notice()).contains("The finding is saved");
    assertThat(saved.document().select("#q-team\\.fte").text())
        .contains("Corrected", "two contracts");
    Page part =
        first.part(path + "/findings", Map.of("question", "team.fte", "verdict", "CONFIRMED"));
    assertThat(part.source()).contains("hx-swap-oob", "Confirmed").doesNotContain("<html");
    first.post(path + "/findings", CORRECTED);
  }

  private void visits(Browser first, String path) {
    first.get(path + "/meeting");
    String today = site.today().toString();
    Page page = first.post(path + "/visit", Map.of("kind", "ON_SITE", "date", today));
    assertThat(page.text()).contains("On site");
    Page added =
        first.upload(
            path + "/evidence",
            "file",
            "payroll.pdf",
            new byte[] {'%', 'P', 'D', 'F'},
            Map.of("question", "team.fte"));
    assertThat(added.text()).contains("payroll.pdf");
    String link = added.document().select("main li a[href*=evidence]").attr("href");
    Page file = first.get(link);
    assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("payroll.pdf");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
  }

  private void locks(Browser browser, String path, String id) {
    assertThat(browser.get(path + "/lock").text()).contains("What you would lock");
    assertThat(browser.post(path + "/lock", Map.of()).notice()).contains("locked");
    int acts = site.desk.history(id).acts().size();
    assertThat(browser.post(path + "/lock", Map.of()).notice()).contains("Not done");
    assertThat(browser.post(path + "/findings", CORRECTED).notice())
        .contains("Not done", "they cannot be changed any more");
    assertThat(site.desk.history(id).acts()).hasSize(acts);
  }

  private static void agree(Browser first, Browser second, String path) {
    Page open = first.get(path + "/consensus");
    assertThat(open.document().select("article")).hasSize(1);
    assertThat(open.text()).contains("two contracts", "Settle every difference", "Krippendorff");
    Page silent = first.post(path + "/settlement", Map.of("question", "team.fte", "value", "1.8"));
    assertThat(silent.notice()).contains("Not done");
    Page settled =
        first.post(
            path + "/settlement",
            Map.of("question", "team.fte", "value", "1.8", "reason", "one left in May"));
    assertThat(settled.text()).contains("one left in May");
    first.post(path + "/signature", Map.of("recommended", "gold"));
    second.get(path + "/consensus");
    Page signed = second.post(path + "/signature", Map.of("recommended", "gold"));
    assertThat(signed.text()).contains("the review is over").doesNotContain("not yet");
  }

  private void decide(Browser committee, String id) {
    assertThat(committee.get("/app/committee").text()).contains(id, "to be judged");
    String path = "/app/committee/" + id;
    committee.get(path);
    Page judged = committee.post(path + "/judgement", Map.of());
    assertThat(judged.text()).contains("may be granted", "on site on");
    assertThat(committee.post(path + "/decision", Map.of("kind", "DECLINED")).notice())
        .contains("Not done", "needs reasons");
    Map<String, String> grant = Map.of("kind", "GRANTED", "label", "gold");
    Page granted = committee.post(path + "/decision", grant);
    assertThat(granted.text()).contains("Granted: Gold");
    assertThat(committee.post(path + "/decision", grant).notice()).contains("Not done");
    assertThat(site.desk.history(id).state())
        .isInstanceOfSatisfying(
            Decided.class,
            decided -> assertThat(decided.decision().kind()).isEqualTo(Decision.Kind.GRANTED));
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> all = new java.util.HashMap<>(form);
    all.put(field, value);
    return all;
  }

  @Test
  void a_case_that_is_returned_waits_for_the_organisation() {
    String id = site.desk.at(Stage.FREE);
    String path = "/app/reviews/" + id;
    Browser first = site.as(site.desk.first);
    first.get(path + "/meeting");
    Page asked = first.post(path + "/questions", Map.of("questions", "How many?\n\nSince when?"));
    assertThat(asked.text()).contains("Wait: the organisation was asked", "Since when?");
    assertThat(site.desk.history(id).state().name()).isEqualTo("returned");
    assertThat(first.post(path + "/findings", CORRECTED).notice()).contains("Not done");
  }

  @Test
  void a_tie_that_excludes_leads_out_of_the_case() {
    String id = site.desk.at(Stage.ASSIGNED);
    Browser first = site.as(site.desk.first);
    first.get("/app/reviews/" + id);
    Page unsaid = first.post("/app/reviews/" + id + "/ties", Map.of());
    assertThat(unsaid.notice()).contains("Say either");
    Page left = first.post("/app/reviews/" + id + "/ties", Map.of("MEMBER", "yes"));
    assertThat(left.path()).isEqualTo("/app/reviews");
    assertThat(left.text()).doesNotContain(id);
    assertThat(first.get("/app/reviews/" + id).status()).isEqualTo(403);
    assertThat(((UnderReview) site.desk.history(id).state()).reviews()).hasSize(1);
  }
}
