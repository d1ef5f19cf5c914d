package corymb.web.office.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The criteria of eligibility of all cases that apply for a label. */
class EligibilityPageTest {

  private static final String PAGE = "/app/office/eligibility";

  private final Site site = Site.running();

  private static List<String> rows(Page page, String id) {
    return page.document().select("tbody tr").stream()
        .map(row -> row.text())
        .filter(row -> row.startsWith(id))
        .toList();
  }

  @Test
  void a_case_that_applies_shows_each_criterion_and_one_that_does_not_apply_is_not_there() {
    String none = site.desk.at(Stage.RATED);
    String small =
        site.desk.bring(
            site.desk.imported(site.desk.gold().with("team.fte", "0.4")),
            "bronze",
            List.of(),
            Stage.APPLIED);
    Browser office = site.as(Role.SECRETARIAT);
    Page page = office.get(PAGE);
    assertThat(page.document().select("thead th")).hasSize(4 + 6);
    assertThat(rows(page, small)).singleElement().asString().contains("Bronze", "not met", "met");
    assertThat(rows(page, none)).isEmpty();
  }

  @Test
  void the_page_speaks_every_language_and_is_for_nobody_else() {
    Browser office = site.as(Role.SECRETARIAT);
    for (String language : List.of("en", "de", "fr", "es")) {
      Page shown = office.get(PAGE + "?page=99&lang=" + language);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.text()).doesNotContain("??");
    }
    for (Role role : List.of(Role.ASSESSOR, Role.COMMITTEE, Role.ADMINISTRATOR)) {
      assertThat(site.as(role).get(PAGE).status()).isEqualTo(403);
    }
  }
}
