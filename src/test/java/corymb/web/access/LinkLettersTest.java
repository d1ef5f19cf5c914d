package corymb.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.mail.LetterNotSent;
import corymb.scheme.language.Language;
import corymb.store.people.People;
import corymb.usecase.access.SetPassword;
import corymb.usecase.casework.Casework;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.people.KeepPeople;
import corymb.web.site.Site;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Who forgot the password gets a link by mail; nobody else does. */
class LinkLettersTest {

  private static final Pattern LINK =
      Pattern.compile("https://labels\\.example/welcome/([A-Za-z0-9_-]{43})");
  private static final long PATIENCE = 20_000;

  private final CaseDesk desk = Site.running().desk;
  private final Casework casework = desk.casework;
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private LinkLetters letters(String site) {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("corymb.web.words.access");
    words.setDefaultEncoding("UTF-8");
    return new LinkLetters(
        casework,
        words,
        site,
        "smtp://127.0.0.1:" + server.getSmtp().getPort(),
        "labels@example.org");
  }

  @Test
  void the_link_sets_a_password_and_goes_to_no_unknown_or_locked_address() throws Exception {
    desk.person("forgets-the-password", null, Role.COMMITTEE);
    String locked = desk.person("forgets-and-is-locked", null, Role.COMMITTEE).person();
    new KeepPeople(casework).lock(CaseDesk.SECRETARIAT, locked, true);
    LinkLetters letters = letters("https://labels.example/");
    assertThat(letters.isConfigured()).isTrue();
    letters.send("nobody@people.example", Locale.GERMAN);
    letters.send("forgets-and-is-locked@people.example", Locale.GERMAN);
    letters.send("no address", Locale.GERMAN);
    letters.send("Forgets-The-Password@people.example", Locale.GERMAN);
    assertThat(server.waitForIncomingEmail(PATIENCE, 1)).isTrue();
    letters.stop();
    assertThat(server.getReceivedMessages()).hasSize(1);
    var message = server.getReceivedMessages()[0];
    assertThat(message.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("forgets-the-password@people.example");
    assertThat(message.getSubject()).contains("Neues Passwort");
    Matcher link = LINK.matcher(message.getContent().toString());
    assertThat(link.find()).isTrue();
    SetPassword passwords = new SetPassword(casework);
    assertThat(passwords.link(link.group(1))).isPresent();
    passwords.run(link.group(1), "a password to remember");
    assertThat(passwords.link(link.group(1))).isEmpty();
  }

  @Test
  void without_the_address_of_the_site_nothing_is_sent() {
    LinkLetters letters = letters("");
    assertThat(letters.isConfigured()).isFalse();
    letters.send(desk.committee.person(), Locale.ENGLISH);
    letters.stop();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_invitation_goes_to_the_kept_address_in_each_language_with_a_link_of_its_own()
      throws Exception {
    String person = desk.person("is-invited-by-letter", "AT", Role.COMMITTEE).person();
    LinkLetters letters = letters("https://labels.example");
    SetPassword passwords = new SetPassword(casework);
    String shown = passwords.invite(CaseDesk.SECRETARIAT, person);
    for (Language language : Language.values()) {
      letters.invite(
          passwords.inviteByLetter(CaseDesk.SECRETARIAT, person, language), language.locale());
    }
    letters.stop();
    assertThat(server.getReceivedMessages()).hasSize(4);
    assertThat(server.getReceivedMessages())
        .extracting(message -> message.getSubject())
        .containsExactly(
            "Your invitation to Corymb",
            "Ihre Einladung zu Corymb",
            "Votre invitation à Corymb",
            "Su invitación a Corymb");
    var message = server.getReceivedMessages()[3];
    assertThat(message.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("is-invited-by-letter@people.example");
    String text = message.getContent().toString();
    assertThat(text).contains("plazo de 7 días").doesNotContain("{", "''");
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();
    assertThat(passwords.link(link.group(1))).isPresent();
    assertThat(passwords.link(shown)).isEmpty();
    assertThat(
            casework.store().in(session -> People.find(session, person)).orElseThrow().language())
        .as("the first one that was chosen")
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void an_invitation_that_the_server_does_not_take_is_told_without_its_secret() {
    String person = desk.person("is-not-reached", null, Role.COMMITTEE).person();
    SetPassword.ToSend invitation =
        new SetPassword(casework).inviteByLetter(CaseDesk.SECRETARIAT, person, Language.FRENCH);
    LinkLetters letters = letters("https://labels.example");
    server.stop();
    assertThatThrownBy(() -> letters.invite(invitation, Locale.FRENCH))
        .isInstanceOf(LetterNotSent.class)
        .hasMessageNotContaining(invitation.secret());
    assertThat(invitation.toString()).doesNotContain(invitation.secret(), "is-not-reached");
    new KeepPeople(casework).lock(CaseDesk.SECRETARIAT, person, true);
    assertThatThrownBy(
            () ->
                new SetPassword(casework)
                    .inviteByLetter(CaseDesk.SECRETARIAT, person, Language.FRENCH))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("locked out");
  }
}
