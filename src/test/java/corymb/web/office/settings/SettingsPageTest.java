package corymb.web.office.settings;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.web.office.settings.Setting.Source;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the secretariat sees of the server, and what nobody sees. */
class SettingsPageTest {

  private static final String PAGE = "/app/office/settings";

  private final Site site = Site.running();

  @Test
  void the_page_tells_what_the_server_runs_with_but_no_secret() {
    site.giveKeys();
    Page page = site.as(Role.ADMINISTRATOR).get(PAGE);
    assertThat(page.status()).as(page.source()).isEqualTo(200);
    assertThat(page.text())
        .contains("H2", "ecei/1.0.0", "Label Office", "https://labels.example.org")
        .contains("a file in the folder of the data", "set, never shown", "not set")
        .contains("No letter can be sent from here");
    assertThat(page.source()).doesNotContain("office of all tests");
    assertThat(page.document().select("code").text()).containsPattern("[0-9a-f]{64}");
  }

  @Test
  void without_a_mail_server_no_letter_is_sent() {
    Browser office = site.as(Role.SECRETARIAT);
    office.get(PAGE);
    assertThat(office.post(PAGE + "/letter", Map.of()).notice())
        .contains("Not done", "corymb.smtp.url");
  }

  @Test
  void the_login_of_the_mail_server_is_cut_off_and_the_environment_is_told_from_a_file() {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "Config resource 'file [application.properties]'",
                Map.of(
                    "corymb.smtp.url", "smtp://user:secret@mail.example.org:587",
                    "corymb.key.password", "secret")));
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("defaultProperties", Map.of("server.port", "8080")));
    List<Setting> all = new SettingList(environment).all();
    assertThat(all).noneMatch(each -> String.valueOf(each.value()).contains("secret"));
    assertThat(all)
        .contains(
            new Setting("corymb.smtp.url", "mail.example.org:587", false, Source.FILE),
            new Setting("corymb.key.password", null, true, Source.FILE),
            new Setting("server.port", "8080", false, Source.COMMAND),
            new Setting("corymb.issuer", null, false, Source.NONE));
  }

  @Test
  void the_page_speaks_every_language_and_is_for_nobody_else() {
    Browser office = site.as(Role.SECRETARIAT);
    for (String language : List.of("en", "de", "fr", "es")) {
      Page shown = office.get(PAGE + "?lang=" + language);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.text()).doesNotContain("??");
    }
    for (Role role : List.of(Role.ASSESSOR, Role.COMMITTEE)) {
      assertThat(site.as(role).get(PAGE).status()).isEqualTo(403);
    }
  }
}
