package corymb.web.office.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.decision.DismissAppeal;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appeals as a list of their own. */
class AppealPageTest {

  private static final String OPEN = "/app/office/appeals";

  private final Site site = Site.running();
  private final CaseDesk desk = site.desk;
  private LocalDate before;

  @BeforeEach
  void decided_a_few_days_ago() {
    before = desk.day;
    desk.day = site.today().minusDays(11);
  }

  @AfterEach
  void as_it_was() {
    desk.day = before;
  }

  private String declined() {
    String id = desk.at(Stage.JUDGED);
    desk.decline(id, desk.because(8, "not convincing"));
    return id;
  }

  private static List<String> rows(Page page, String id) {
    return page.document().select("tbody tr").stream()
        .map(row -> row.text())
        .filter(row -> row.startsWith(id))
        .toList();
  }

  @Test
  void
      a_decision_can_be_appealed_for_the_days_of_the_scheme_then_the_appeal_is_open_until_it_ends() {
    Browser office = site.as(Role.SECRETARIAT);
    String id = declined();
    assertThat(rows(office.get(OPEN), id)).singleElement().asString().endsWith(" 27");
    new AppealDecision(desk.casework).run(desk.manager(id), id, desk.because(9, "not <b>fair</b>"));
    assertThat(rows(office.get(OPEN), id))
        .singleElement()
        .asString()
        .contains("not <b>fair</b>", "appealed", "Gold", " 2 ");
    new DismissAppeal(desk.casework).run(desk.committee, id, desk.because(10, "heard"));
    assertThat(rows(office.get(OPEN), id)).isEmpty();
    assertThat(rows(office.get(OPEN + "?open=false"), id))
        .singleElement()
        .asString()
        .contains("declined", "dismissed; the decision stands");
  }

  @Test
  void a_label_granted_as_applied_for_cannot_be_appealed() {
    String id = desk.at(Stage.GRANTED);
    assertThat(rows(site.as(Role.SECRETARIAT).get(OPEN), id)).isEmpty();
  }

  @Test
  void the_page_is_for_the_secretariat_in_every_language() {
    Browser office = site.as(Role.SECRETARIAT);
    for (String language : List.of("en", "de", "fr", "es")) {
      Page shown = office.get(OPEN + "?lang=" + language);
      assertThat(shown.status()).as(shown.source()).isEqualTo(200);
      assertThat(shown.text()).doesNotContain("??");
    }
    for (Role role : List.of(Role.ASSESSOR, Role.COMMITTEE, Role.ADMINISTRATOR)) {
      assertThat(site.as(role).get(OPEN).status()).isEqualTo(403);
    }
  }
}
