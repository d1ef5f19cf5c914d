package corymb.usecase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.access.Logins;
import corymb.store.access.RecoveryCodes;
import corymb.store.database.Database;
import corymb.store.session.Transactions;
import corymb.usecase.casework.Casework;
import corymb.usecase.desk.CaseDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code works once, near its moment, and is not to be guessed; recovery codes work once, too. */
@BothDatabases
class SecondStepTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:10Z");
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  private static final Authenticator DEVICE = new Authenticator(SECRET);
  private static final String HASH = "{noop}a good long password";

  private final Transactions store;
  private Actor actor = CaseDesk.SECRETARIAT;
  private Actor other = CaseDesk.SECRETARIAT;
  private Actor administrator = CaseDesk.SECRETARIAT;
  private List<String> recovery = List.of();

  SecondStepTest(Database database) {
    this.store = database.transactions();
  }

  @BeforeEach
  void turnOn() {
    CaseDesk desk = new CaseDesk(store);
    actor = desk.committee;
    other = desk.first;
    administrator = desk.person("administrator", null, Role.ADMINISTRATOR);
    store.run(session -> Logins.setPassword(session, actor.person(), HASH, NOW));
    recovery = new KeepSecondStep(at(NOW)).turnOn(actor, SECRET, DEVICE.code(NOW.minusSeconds(30)));
  }

  private Casework at(Instant now) {
    return new Casework(store, CaseDesk.SHELF, Clock.fixed(now, ZoneOffset.UTC));
  }

  private boolean isIn(Instant now, String code) {
    String stamp = new SessionStamp(at(now)).of(actor.person()).orElseThrow();
    return new SecondStep(at(now)).run(actor.person(), stamp, code).isPresent();
  }

  @Test
  void codes_are_those_of_the_standard() {
    // RFC 6238, appendix B, the last six digits
    assertThat(DEVICE.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
    assertThat(DEVICE.code(Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
    assertThat(DEVICE.code(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
  }

  @Test
  void a_code_works_one_step_before_and_after_its_own_and_no_further() {
    assertThat(isIn(NOW.plusSeconds(300), DEVICE.code(NOW.plusSeconds(300 - 60)))).isFalse();
    assertThat(isIn(NOW.plusSeconds(300), DEVICE.code(NOW.plusSeconds(300 + 60)))).isFalse();
    assertThat(isIn(NOW.plusSeconds(300), DEVICE.code(NOW.plusSeconds(300 - 30)))).isTrue();
    assertThat(isIn(NOW.plusSeconds(300), DEVICE.code(NOW.plusSeconds(300)))).isTrue();
    assertThat(isIn(NOW.plusSeconds(300), DEVICE.code(NOW.plusSeconds(300 + 30)))).isTrue();
  }

  @Test
  void a_code_works_once_also_the_one_that_turned_it_on() {
    assertThat(isIn(NOW, DEVICE.code(NOW.minusSeconds(30)))).isFalse();
    assertThat(
            isIn(NOW, " " + DEVICE.code(NOW).substring(0, 3) + " " + DEVICE.code(NOW).substring(3)))
        .isTrue();
    assertThat(isIn(NOW, DEVICE.code(NOW))).isFalse();
    assertThat(isIn(NOW.plusSeconds(20), DEVICE.code(NOW))).isFalse();
  }

  @Test
  void of_many_who_give_one_code_at_the_same_moment_one_is_in() throws Exception {
    assertThat(atOnce(() -> isIn(NOW, DEVICE.code(NOW)))).isEqualTo(1);
    assertThat(atOnce(() -> isIn(NOW.plusSeconds(4000), recovery.get(3)))).isEqualTo(1);
  }

  private static long atOnce(Callable<Boolean> attempt) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      long in = 0;
      for (Future<Boolean> each : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
        in += each.get() ? 1 : 0;
      }
      return in;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void wrong_codes_close_the_door_and_a_right_password_or_a_new_one_does_not_open_it() {
    for (int i = 0; i < Door.FREE_FAILURES - 1; i++) {
      assertThat(
              isIn(
                  NOW,
                  List.of("000000", "", "12345", "\u0661\u0662\u0663\u0664\u0665\u0666").get(i)))
          .isFalse();
      assertThat(new LogIn(at(NOW)).proves(actor.person(), "a good long password")).isTrue();
    }
    assertThat(isIn(NOW, "x".repeat(40_000))).isFalse();
    assertThat(isIn(NOW, DEVICE.code(NOW))).isFalse();
    store.run(session -> Logins.setPassword(session, actor.person(), HASH, NOW.plusMillis(1)));
    assertThat(isIn(NOW.plusSeconds(59), DEVICE.code(NOW.plusSeconds(59)))).isFalse();
    assertThat(isIn(NOW.plusSeconds(60), DEVICE.code(NOW.plusSeconds(60)))).isTrue();
    assertThat(store.in(s -> Logins.find(s, actor.person())).orElseThrow().failures()).isZero();
  }

  @Test
  void a_door_that_was_closed_by_a_clock_ahead_of_time_is_open_when_the_clock_is_right_again() {
    Instant ahead = NOW.plus(Duration.ofDays(3650));
    for (int i = 0; i < Door.FREE_FAILURES; i++) {
      assertThat(isIn(ahead, "000000")).isFalse();
    }
    assertThat(isIn(ahead, DEVICE.code(ahead))).isFalse();
    assertThat(isIn(NOW, DEVICE.code(NOW))).isTrue();
  }

  @Test
  void guesses_at_the_same_moment_are_all_counted() throws Exception {
    for (int i = 0; i < 2; i++) {
      atOnce(() -> isIn(NOW, "000000"));
    }
    assertThat(store.in(s -> Logins.find(s, actor.person())).orElseThrow().failures())
        .isEqualTo(Door.FREE_FAILURES);
  }

  @Test
  void a_recovery_code_works_once_however_it_is_typed_and_only_its_digest_is_kept() {
    assertThat(recovery).hasSize(KeepSecondStep.RECOVERY_CODES).doesNotHaveDuplicates();
    assertThat(recovery).allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    String typed = recovery.get(0).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(isIn(NOW, typed)).isTrue();
    assertThat(isIn(NOW, recovery.get(0))).isFalse();
    assertThat(isIn(NOW, Codes.digest(recovery.get(1)))).isFalse();
    assertThat(isIn(NOW, recovery.get(1))).isTrue();
    assertThat(new KeepSecondStep(at(NOW)).state(actor).codesLeft()).isEqualTo(8);
    boolean others =
        store.in(s -> RecoveryCodes.use(s, other.person(), Codes.digest(recovery.get(2))));
    assertThat(others).isFalse();
  }

  @Test
  void after_a_change_of_the_log_in_the_first_step_counts_no_more() {
    String stamp = new SessionStamp(at(NOW)).of(actor.person()).orElseThrow();
    store.run(session -> Logins.setPassword(session, actor.person(), HASH, NOW.plusSeconds(1)));
    SecondStep second = new SecondStep(at(NOW));
    assertThat(second.run(actor.person(), stamp, DEVICE.code(NOW))).isEmpty();
    assertThat(second.run("p-9999", stamp, DEVICE.code(NOW))).isEmpty();
  }

  @Test
  void it_is_turned_off_by_password_and_code_together() {
    KeepSecondStep steps = new KeepSecondStep(at(NOW));
    refused(() -> steps.turnOff(actor, "a wrong long password", DEVICE.code(NOW)), "wrong");
    refused(() -> steps.turnOff(actor, "a good long password", "000000"), "wrong");
    assertThat(steps.state(actor).on()).isTrue();
    steps.turnOff(actor, "a good long password", DEVICE.code(NOW));
    assertThat(steps.state(actor)).isEqualTo(new KeepSecondStep.State(true, false, 0));
    refused(() -> steps.turnOff(actor, "a good long password", recovery.get(0)), "wrong");
  }

  @Test
  void it_is_turned_on_by_who_has_a_password_and_a_right_code_and_only_once() {
    KeepSecondStep steps = new KeepSecondStep(at(NOW));
    refused(() -> steps.turnOn(actor, SECRET, DEVICE.code(NOW)), "on already");
    refused(() -> steps.turnOn(other, SECRET, DEVICE.code(NOW)), "password");
    store.run(session -> Logins.setPassword(session, other.person(), HASH, NOW));
    refused(() -> steps.turnOn(other, SECRET, "000000"), "code");
    assertThat(steps.state(other).on()).isFalse();
    assertThat(steps.newSecret(actor)).matches("[A-Z2-7]{32}");
    assertThat(steps.address(actor, SECRET))
        .isEqualTo(
            "otpauth://totp/Corymb:committee%40people.example?secret=" + SECRET + "&issuer=Corymb");
  }

  @Test
  void an_administrator_takes_it_off_for_somebody_else_and_the_trail_tells_so() {
    TakeOffProof proofs = new TakeOffProof(at(NOW.plusSeconds(1)));
    String before = new SessionStamp(at(NOW)).of(actor.person()).orElseThrow();
    assertThat(proofs.held(CaseDesk.SECRETARIAT).secondSteps()).containsExactly(actor.person());
    refused(() -> proofs.secondStep(administrator, administrator.person()), "the own proof");
    proofs.secondStep(administrator, actor.person());
    refused(() -> proofs.secondStep(administrator, actor.person()), "no second step");
    assertThat(new SessionStamp(at(NOW)).holds(actor.person(), before)).isFalse();
    assertThat(new KeepSecondStep(at(NOW)).state(actor))
        .isEqualTo(new KeepSecondStep.State(true, false, 0));
    List<String> acts =
        store.in(
            s ->
                s.sql("SELECT act FROM audit WHERE subject = ? ORDER BY nr")
                    .param(actor.person())
                    .query(String.class)
                    .list());
    assertThat(acts).containsExactly("turn-on-second-step", "take-off-second-step");
  }

  private static void refused(Runnable act, String why) {
    assertThatThrownBy(act::run).isInstanceOf(ActRefused.class).hasMessageContaining(why);
  }
}
