package corymb.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.awards.AwardStore;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.web.site.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every main task is done by Tab, Enter, Space, arrows and typing alone. */
class KeyboardTest {

  private static final String QUESTIONNAIRE = "/app/organisation/questionnaire";

  private final Site site = Site.running();
  private final CaseDesk desk = site.desk;

  @BeforeAll
  static void chromium() {
    Chromium.assumeInstalled();
  }

  private Actor manager() {
    String organisation = desk.history(desk.at(Stage.RATED)).organisation();
    return site.person(Role.CLUSTER_MANAGER, organisation);
  }

  @Test
  void one_logs_in_and_skips_to_the_content() {
    Site.LogIn known = site.logInOf(manager());
    try (Tab tab = new Tab()) {
      tab.open("/login");
      Keys keys = new Keys(tab.page);
      tab.page.keyboard().type(known.email());
      keys.to("Password").type(known.password()).enter();
      assertThat(tab.path()).isEqualTo("/app/organisation");
      keys.to("Skip to the content").press("Enter");
      assertThat(tab.page.locator("main")).isFocused();
    }
  }

  @Test
  void one_answers_a_question_and_hands_in() {
    Actor manager = manager();
    try (Tab tab = Tab.of(manager)) {
      Keys keys = new Keys(tab.page);
      tab.open(QUESTIONNAIRE);
      keys.to("With the answers of the last assessment").enter();
      tab.open(QUESTIONNAIRE + "/organisation");
      Locator day = tab.page.locator("[name='a.organisation.assessmentDate']");
      String label = tab.page.locator("label[for='" + day.getAttribute("id") + "']").innerText();
      keys.to(label);
      tab.page.keyboard().type("05302026");
      keys.press("Tab");
      // a date is saved with every digit of its year; this is the last of them
      assertThat(tab.page.locator("[name='w.organisation.assessmentDate']")).hasValue("2026-05-30");
      tab.open(QUESTIONNAIRE + "/hand-in");
      tab.agree();
      keys.to("Hand in").enter();
      assertThat(tab.path()).startsWith("/app/organisation/cases/");
    }
  }

  @Test
  void one_records_a_finding_and_locks() {
    String id = desk.at(Stage.VISITED);
    try (Tab tab = Tab.of(desk.first)) {
      Keys keys = new Keys(tab.page);
      tab.open("/app/reviews/" + id + "?section=team");
      keys.to("Confirm").press("Enter");
      Locator first = tab.page.locator("article.question").first();
      assertThat(first).containsText("Confirmed");
      keys.to("Correct, or want evidence").press("Enter");
      keys.to("Reason (needed)").type("two contracts");
      keys.to("Correct").press("Enter");
      assertThat(tab.page.locator("#progress")).containsText("2");
      keys.to("Summary and lock").enter();
      tab.agree();
      keys.to("Lock my findings").enter();
      assertThat(tab.said()).contains("Your findings are locked");
    }
  }

  @Test
  void one_decides() {
    String id = desk.at(Stage.JUDGED);
    try (Tab tab = Tab.of(desk.committee)) {
      Keys keys = new Keys(tab.page);
      tab.open("/app/committee/" + id);
      keys.to("Grant the label").press("Space");
      tab.agree();
      keys.to("Record the decision").enter();
      assertThat(tab.text()).contains("Granted: Gold");
    }
  }

  @Test
  void one_verifies_a_number() {
    String id = desk.at(Stage.GRANTED);
    String number =
        desk.casework.store().in(session -> AwardStore.ofCase(session, id)).orElseThrow().number();
    try (Tab tab = new Tab()) {
      tab.open("/verify");
      new Keys(tab.page).to("Number").type(number).enter();
      assertThat(tab.text()).contains("This label is valid today.");
    }
  }

  @Test
  void one_sees_what_was_wrong_with_an_answer() {
    try (Tab tab = Tab.of(manager())) {
      tab.open(QUESTIONNAIRE + "/team");
      Locator field = tab.page.locator("[name='a.team.fte']");
      String label = tab.page.locator("label[for='" + field.getAttribute("id") + "']").innerText();
      new Keys(tab.page).to(label).type("about two").press("Tab");
      assertThat(field).hasAttribute("aria-invalid", "true");
    }
  }
}
