package corymb.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.web.site.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questionnaire is filled in: what is typed is kept, checked and counted at once. */
class QuestionnaireInBrowserTest {

  private static final String PLACE = "/app/organisation/questionnaire";
  private static final String FTE = "[name='a.team.fte']";

  private final Site site = Site.running();
  private Actor manager = CaseDesk.SECRETARIAT;

  @BeforeAll
  static void chromium() {
    Chromium.assumeInstalled();
  }

  @BeforeEach
  void begin() {
    String organisation = site.desk.history(site.desk.at(Stage.RATED)).organisation();
    manager = site.person(Role.CLUSTER_MANAGER, organisation);
  }

  private Tab begun() {
    Tab tab = Tab.of(manager);
    tab.open(PLACE);
    tab.press("With the answers of the last assessment");
    tab.open(PLACE + "/team");
    return tab;
  }

  private static void give(Tab tab, String answer) {
    tab.page.locator(FTE).fill(answer);
    tab.page.locator(FTE).blur();
    tab.page.locator("#told p").first().waitFor();
  }

  @Test
  void an_answer_is_there_again_after_the_tab_was_closed_in_the_middle() {
    try (Tab tab = begun()) {
      give(tab, "2,5");
      assertThat(tab.page.locator(FTE)).hasValue("2.5");
      tab.page.locator("[name='a.team.leavers24m']").pressSequentially("1");
    }
    try (Tab tab = Tab.of(manager)) {
      tab.open(PLACE + "/team");
      assertThat(tab.page.locator(FTE)).hasValue("2.5");
    }
  }

  @Test
  void what_was_typed_after_the_log_in_expired_is_offered_again_and_saved() {
    try (Tab tab = begun()) {
      tab.expire();
      tab.page.locator(FTE).fill("2.75");
      tab.page.locator(FTE).blur();
      assertThat(tab.page.locator("#unsaved")).isVisible();
      tab.follow("Load the page again");
      assertThat(tab.path()).isEqualTo("/login");
      tab.logIn(manager);
      assertThat(tab.path()).isEqualTo(PLACE + "/team");
      tab.page.locator("#unsent-use").click();
      tab.page.locator("#told p").first().waitFor();
      tab.page.reload();
      assertThat(tab.page.locator(FTE)).hasValue("2.75");
      assertThat(tab.page.locator("#unsent")).isHidden();
      // the request that came without a log-in
      tab.complaints();
    }
  }

  @Test
  void a_wrong_answer_is_told_at_its_field_and_points_follow_the_right_one() {
    try (Tab tab = begun()) {
      Locator points = tab.page.locator("#panel .figure");
      String before = points.innerText();
      give(tab, "about two");
      Locator state = tab.page.locator(".question:has(" + FTE + ") .answer-state");
      assertThat(state).containsText("To mend:");
      assertThat(tab.page.locator(FTE)).hasAttribute("aria-invalid", "true");
      give(tab, "0.5");
      assertThat(state).not().containsText("To mend:");
      assertThat(tab.page.locator(FTE)).hasAttribute("aria-invalid", "false");
      assertThat(points).not().hasText(before);
    }
  }

  @Test
  void other_answers_are_tried_without_keeping_them() {
    try (Tab tab = Tab.of(manager)) {
      tab.open("/app/organisation/what-if");
      Locator outcome = tab.page.locator("#outcome");
      String before = outcome.innerText();
      tab.page.locator("details:has(" + FTE + ") > summary").click();
      tab.page.locator(FTE).fill("0.5");
      tab.page.locator(FTE).blur();
      assertThat(outcome).not().hasText(before);
      assertThat(outcome).containsText("points");
      tab.page.reload();
      assertThat(tab.page.locator("#outcome")).hasText(before);
    }
  }
}
