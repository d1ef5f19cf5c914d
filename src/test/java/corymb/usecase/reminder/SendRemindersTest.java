package corymb.usecase.reminder;

import static corymb.usecase.Offices.COMMITTEE;
import static corymb.usecase.Offices.NOW;
import static corymb.usecase.Offices.SECRETARIAT;
import static corymb.usecase.Offices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.mail.MailServer;
import corymb.mail.Postbox;
import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.reminder.LetterAttempt;
import corymb.store.reminder.ReminderRow.Key;
import corymb.store.reminder.Reminders;
import corymb.store.session.Transactions;
import corymb.usecase.Offices;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Actors;
import corymb.usecase.people.KeepPeople;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.reminder.SendReminders.Outcome;
import corymb.usecase.reminder.SendReminders.Sent;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The labels end on 31 August 2026, three months after the day of the tests, and in 2027. */
@BothDatabases
class SendRemindersTest {

  private final Transactions store;
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  SendRemindersTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void a_server_and_three_labels() {
    server.setUser("labels@example.org", "user", "p@ss:word");
    server.start();
    Offices.take(
        Offices.casework(store),
        "Øresund Food,DK,gold,2026-08-31,,",
        "Vento e Marea,ES,silver,2026-08-31,,",
        "Lysfold,DK,bronze,2027-08-31,,");
    manager("dia@d.example", "DNK-001", false);
    manager("dov@d.example", "DNK-001", true);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private void manager(String email, String organisation, boolean locked) {
    KeepPeople people = new KeepPeople(Offices.casework(store));
    Set<Role> roles = Set.of(Role.CLUSTER_MANAGER);
    String id = people.add(Actors.LOCAL, TODAY, "D", email, "DK", roles, organisation).id();
    if (locked) {
      people.lock(Actors.LOCAL, id, true);
    }
  }

  private Postbox postbox() {
    String url = "smtp://user:p%40ss:word@127.0.0.1:" + server.getSmtp().getPort();
    return new Postbox(MailServer.of(url), "Labels <labels@example.org>");
  }

  private List<DueReminder> due(Instant moment, LocalDate day) {
    return new QueueReminders(Offices.casework(store, moment)).run(SECRETARIAT, day).due();
  }

  private List<Outcome> send(Instant moment, LocalDate day) {
    Casework casework = Offices.casework(store, moment);
    return new SendReminders(casework, postbox())
        .run(SECRETARIAT, due(moment, day)).stream().map(Sent::outcome).toList();
  }

  @Test
  void what_is_due_is_queued_once() {
    assertThat(due(NOW, TODAY.minusDays(1))).as("before they are in the register").isEmpty();
    assertThat(due(NOW, TODAY))
        .extracting(each -> each.award().number() + " " + each.reminder().code() + each.isNew())
        .containsExactly("ECEI-2026-00001 expiry-3true", "ECEI-2026-00002 expiry-3true");
    assertThat(due(NOW.plusSeconds(60), TODAY.plusDays(1)))
        .allSatisfy(each -> assertThat(each.isNew()).isFalse())
        .allSatisfy(each -> assertThat(each.row().queuedAt()).isEqualTo(NOW));
  }

  @Test
  void a_letter_is_sent_once_to_the_managers_who_are_not_locked_out() throws Exception {
    assertThat(send(NOW, TODAY)).containsExactly(Outcome.SENT, Outcome.NO_ADDRESS);
    assertThat(send(NOW.plusSeconds(9), TODAY))
        .containsExactly(Outcome.SENT_BEFORE, Outcome.NO_ADDRESS);
    assertThat(send(NOW.plus(Duration.ofDays(2)), TODAY.plusDays(2)))
        .containsExactly(Outcome.SENT_BEFORE, Outcome.NO_ADDRESS);
    MimeMessage[] messages = server.getReceivedMessages();
    assertThat(messages).hasSize(1);
    assertThat(messages[0].getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("dia@d.example");
    assertThat(messages[0].getSubject()).isEqualTo("Gold label: valid until 31 August 2026");
    assertThat(messages[0].getMessageID())
        .isEqualTo("<ECEI-2026-00001.expiry-3.2026-05-31@example.org>");
    assertThat(String.valueOf(messages[0].getContent()))
        .contains("Øresund Food", "28 February 2026 to 31 August 2027")
        .doesNotContainIgnoringCase("points")
        .doesNotContainIgnoringCase("score");
    assertThat(store.in(AuditCheck::verify).isIntact()).isTrue();
  }

  @Test
  void a_letter_is_in_the_languages_of_those_it_goes_to() throws Exception {
    Casework casework = Offices.casework(store);
    Set<Role> roles = Set.of(Role.CLUSTER_MANAGER);
    KeepPeople people = new KeepPeople(casework);
    String first =
        people.add(Actors.LOCAL, TODAY, "E", "eva@e.example", "ES", roles, "ESP-001").id();
    people.add(Actors.LOCAL, TODAY, "F", "fritz@e.example", "DE", roles, "ESP-001");
    people.speak(Actors.LOCAL, first, Language.FRENCH);
    assertThat(send(NOW, TODAY)).containsExactly(Outcome.SENT, Outcome.SENT);
    MimeMessage letter = server.getReceivedMessages()[1];
    assertThat(letter.getSubject())
        .isEqualTo(
            "Silver-Label: gültig bis 31. August 2026 / Label Silver : valable jusqu’au 31 août"
                + " 2026");
    assertThat(String.valueOf(letter.getContent()))
        .containsSubsequence(
            "Das Silver-Label von Vento e Marea ist gültig bis 31. August 2026.",
            "Verlängerung: möglich vom",
            "----",
            "Le label Silver de Vento e Marea est valable jusqu’au 31 août 2026.",
            "première attribution")
        .doesNotContain("label of");
    assertThat(store.in(AuditCheck::verify).isIntact()).isTrue();
  }

  @Test
  void who_gets_a_manager_later_is_written_to_later() {
    send(NOW, TODAY);
    manager("eva@e.example", "ESP-001", false);
    assertThat(send(NOW, TODAY)).containsExactly(Outcome.SENT_BEFORE, Outcome.SENT);
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void the_next_letter_is_another_one() {
    send(NOW, TODAY);
    assertThat(send(NOW, LocalDate.parse("2026-07-31")))
        .containsExactly(Outcome.SENT, Outcome.NO_ADDRESS);
    assertThat(send(NOW, LocalDate.parse("2027-06-30")))
        .containsExactly(Outcome.SENT, Outcome.NO_ADDRESS, Outcome.NO_ADDRESS);
    assertThat(server.getReceivedMessages()).hasSize(3);
    assertThat(
            new QueueReminders(Offices.casework(store))
                .run(SECRETARIAT, LocalDate.parse("2027-06-30"))
                .lapsed())
        .extracting(row -> row.key().kind())
        .containsExactly("expiry-3", "expiry-1");
  }

  @Test
  void each_letter_stands_in_the_log_with_what_became_of_it() {
    Casework casework = Offices.casework(store, NOW);
    Postbox broken = postbox();
    server.stop();
    new SendReminders(casework, broken).sendDue(SECRETARIAT, TODAY, 1);
    server.start();
    server.setUser("labels@example.org", "user", "p@ss:word");
    SendReminders sending = new SendReminders(casework, postbox());
    assertThat(sending.sendDue(SECRETARIAT, TODAY, 1)).hasSize(1);
    Key key = new Key("ECEI-2026-00001", "expiry-3", LocalDate.parse("2026-05-31"));
    assertThat(sending.again(SECRETARIAT, key, TODAY).outcome()).isEqualTo(Outcome.SENT);
    assertThat(server.getReceivedMessages()).hasSize(2);
    ListReminders list = new ListReminders(casework, new ReadRegister(casework));
    ListReminders.Log log = list.log(SECRETARIAT, false, 0, 9);
    assertThat(log.attempts()).extracting(LetterAttempt::taken).containsExactly(true, true, false);
    assertThat(log.attempts().get(2).told()).contains("cannot be reached");
    assertThat(log.names()).containsValue("D");
    assertThat(list.log(SECRETARIAT, true, 0, 9).total()).isEqualTo(1);
    assertThat(list.unsent(SECRETARIAT, TODAY)).isEqualTo(1);
    assertThat(list.due(SECRETARIAT, TODAY, 1, 9).letters()).hasSize(1);
  }

  @Test
  void a_letter_that_is_not_due_any_more_is_not_sent_again() {
    send(NOW, TODAY);
    Key key = new Key("ECEI-2026-00001", "expiry-3", LocalDate.parse("2026-05-31"));
    SendReminders sending =
        new SendReminders(Offices.casework(store, NOW.plus(Duration.ofDays(70))), postbox());
    assertThatThrownBy(() -> sending.again(SECRETARIAT, key, LocalDate.parse("2026-08-01")))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("not due any more");
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_failed_send_is_told_and_stays_queued() {
    manager("eva@e.example", "ESP-001", false);
    Postbox broken = postbox();
    server.stop();
    List<Sent> sent =
        new SendReminders(Offices.casework(store), broken).run(SECRETARIAT, due(NOW, TODAY));
    assertThat(sent).extracting(Sent::outcome).containsExactly(Outcome.FAILED, Outcome.NOT_TRIED);
    assertThat(sent.get(0).told()).contains("cannot be reached").doesNotContain("p@ss");
    server.start();
    server.setUser("labels@example.org", "user", "p@ss:word");
    assertThat(send(NOW, TODAY)).containsExactly(Outcome.SENT, Outcome.SENT);
  }

  @Test
  void a_letter_that_was_claimed_when_the_program_stopped_is_sent_after_an_hour() {
    DueReminder first = due(NOW, TODAY).get(0);
    assertThat(
            store.<Boolean>in(
                session -> Reminders.claim(session, first.row().key(), NOW, Instant.EPOCH)))
        .isTrue();
    assertThat(send(NOW.plus(Duration.ofMinutes(59)), TODAY)).startsWith(Outcome.CLAIMED);
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(send(NOW.plus(Duration.ofMinutes(60)), TODAY)).startsWith(Outcome.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void six_runs_at_once_send_a_letter_once() throws Exception {
    ExecutorService six = Executors.newFixedThreadPool(6);
    List<Outcome> first = new ArrayList<>();
    try {
      List<Future<List<Outcome>>> runs = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        runs.add(six.submit(() -> send(NOW, TODAY)));
      }
      for (Future<List<Outcome>> run : runs) {
        first.add(run.get().get(0));
      }
    } finally {
      six.shutdownNow();
    }
    assertThat(first).containsOnlyOnce(Outcome.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void only_the_secretariat_queues_and_sends() {
    Casework casework = Offices.casework(store);
    assertThatThrownBy(() -> new QueueReminders(casework).run(COMMITTEE, TODAY))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> new SendReminders(casework, postbox()).run(COMMITTEE, List.of()))
        .isInstanceOf(NotPermitted.class);
  }
}
