package corymb.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The own organisation, and no other. */
class OrganisationPageTest {

  private static final String PLACE = "/app/organisation";

  private final Site site = Site.running();

  @Test
  void a_manager_sees_the_own_organisation_and_what_to_do_next() {
    String id = site.desk.at(Stage.RATED);
    Page page = site.manager(site.desk.history(id).organisation()).get(PLACE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(site.desk.name(id), id, "Apply for a label with " + id, "No label yet");
  }

  @Test
  void somebody_who_manages_nothing_is_refused() {
    assertThat(site.as(Role.ASSESSOR).get(PLACE).status()).isEqualTo(403);
    assertThat(site.visitor().get(PLACE).path()).isEqualTo("/login");
  }

  @Test
  void consent_is_given_and_taken_back() {
    Browser manager = site.manager(organisation(site.desk.at(Stage.RATED)));
    manager.get(PLACE);
    Page given = manager.post(PLACE + "/consent", Map.of("agreed", "true"));
    assertThat(given.notice()).contains("can be compared with your results");
    assertThat(given.text()).contains("You have agreed since");
    Page back = manager.post(PLACE + "/consent", Map.of("agreed", "false"));
    assertThat(back.text()).doesNotContain("You have agreed since");
  }

  @Test
  void the_workbook_comes_blank_or_with_the_last_answers() {
    Browser manager = site.manager(organisation(site.desk.at(Stage.RATED)));
    Page blank = manager.get(PLACE + "/workbook");
    Page last = manager.get(PLACE + "/workbook?with=LAST_RESPONSE");
    assertThat(blank.header("Content-Disposition")).startsWith("attachment");
    assertThat(blank.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(blank.bytes()).startsWith('P', 'K');
    assertThat(last.bytes().length).isGreaterThan(blank.bytes().length);
  }

  @Test
  void the_certificate_of_another_organisation_is_like_one_that_does_not_exist() {
    Browser manager = site.manager(organisation(site.desk.at(Stage.RATED)));
    Page missing = manager.get(PLACE + "/certificates/ECEI-2026-99999");
    assertThat(missing.status()).isEqualTo(403);
  }

  private String organisation(String id) {
    return site.desk.history(id).organisation();
  }
}
