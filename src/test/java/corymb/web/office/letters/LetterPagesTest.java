package corymb.web.office.letters;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.label.award.Award;
import corymb.mail.MailServer;
import corymb.mail.Postbox;
import corymb.store.awards.AwardStore;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.reminder.SendReminders;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the secretariat sees of letters. The site of the tests has no mail server. */
class LetterPagesTest {

  private static final String DUE = "/app/office/reminders";
  private static final LocalDate BEGUN = LocalDate.of(2026, 7, 14);

  private final Site site = Site.running();

  private Award longAgo() {
    LocalDate day = site.desk.day;
    site.desk.day = BEGUN;
    String id = site.desk.at(Stage.GRANTED, "bronze");
    site.desk.day = day;
    return site.desk.casework.store().in(session -> AwardStore.ofCase(session, id)).orElseThrow();
  }

  @Test
  void what_is_due_on_a_day_is_shown_with_those_it_goes_to() {
    Award award = longAgo();
    Browser office = site.as(Role.SECRETARIAT);
    LocalDate day = award.validUntil().minusMonths(1);
    Page before = office.get(DUE + "?on=" + day);
    assertThat(before.document().select("tbody").text())
        .contains(award.number(), "one month before the label ends", "nobody manages", "not sent");
    site.manager(award.organisation());
    assertThat(office.get(DUE + "?on=" + day).document().select("tbody").text())
        .contains("visitor");
    assertThat(office.get(DUE + "?on=" + LocalDate.of(2011, 3, 1)).text())
        .contains("No letter is due");
  }

  @Test
  void a_letter_that_failed_stands_in_the_log_and_is_not_sent_without_a_mail_server() {
    Award award = longAgo();
    site.manager(award.organisation());
    Postbox nowhere = new Postbox(MailServer.of("smtp://127.0.0.1:1"), "labels@example.org");
    LocalDate day = award.validUntil().minusMonths(1);
    List<SendReminders.Sent> sent =
        new SendReminders(site.desk.casework, nowhere)
            .sendDue(CaseDesk.SECRETARIAT, day, Integer.MAX_VALUE);
    assertThat(sent).extracting(SendReminders.Sent::outcome).contains(SendReminders.Outcome.FAILED);
    Browser office = site.as(Role.SECRETARIAT);
    Page log = office.get(DUE + "/log?failed=true");
    assertThat(log.document().select("tbody").text())
        .contains("not taken", "cannot be reached", "one month before")
        .doesNotContain("@");
    Page refused =
        office.post(
            DUE + "/again", Map.of("subject", award.number(), "kind", "expiry-1", "due", "" + day));
    assertThat(refused.notice()).contains("Not done", "corymb.smtp.url");
    assertThat(office.post(DUE, Map.of()).notice()).contains("Not done", "no mail server");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ASSESSOR", "COMMITTEE"})
  void nobody_else_sees_letters(Role role) {
    Browser browser = site.as(role);
    assertThat(browser.get(DUE).status()).isEqualTo(403);
    assertThat(browser.get(DUE + "/log").status()).isEqualTo(403);
  }

  @Test
  void every_page_opens_in_every_language() {
    Browser browser = site.as(Role.ADMINISTRATOR);
    for (String language : List.of("en", "de", "fr", "es")) {
      for (String page : List.of("", "/log")) {
        Page shown = browser.get(DUE + page + "?lang=" + language);
        assertThat(shown.status()).as(shown.source()).isEqualTo(200);
        assertThat(shown.text()).doesNotContain("??");
      }
    }
  }
}
