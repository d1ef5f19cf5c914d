package corymb.usecase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.BothDatabases;
import corymb.store.access.Identity;
import corymb.store.access.Logins;
import corymb.store.database.Database;
import corymb.store.session.Transactions;
import corymb.usecase.access.OpenIdLogIn.Vouched;
import corymb.usecase.access.OpenIdRefused.Reason;
import corymb.usecase.casework.Casework;
import corymb.usecase.desk.CaseDesk;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who somebody is elsewhere says who it is here, once it is linked; nobody gets another's place.
 */
@BothDatabases
class OpenIdLogInTest {

  private static final String ISSUER = "https://id.example.org";

  private final Transactions store;
  private Casework casework;
  private Actor kim = CaseDesk.SECRETARIAT;

  OpenIdLogInTest(Database database) {
    this.store = database.transactions();
    this.casework = new Casework(store, CaseDesk.SHELF, java.time.Clock.systemUTC());
  }

  @BeforeEach
  void begin() {
    kim = new CaseDesk(store).person("kim", null, Role.COMMITTEE);
  }

  private String in(String subject, @Nullable String email, boolean verified) {
    return new OpenIdLogIn(casework)
        .run(new Vouched(new Identity(ISSUER, subject), email, verified))
        .id();
  }

  private void refused(Reason why, String subject, @Nullable String email, boolean verified) {
    assertThatThrownBy(() -> in(subject, email, verified))
        .isInstanceOfSatisfying(
            OpenIdRefused.class, fault -> assertThat(fault.reason()).isEqualTo(why));
  }

  @Test
  void the_address_counts_once_and_the_identity_from_then_on() {
    assertThat(in("kim-there", "KIM@People.Example", true)).isEqualTo(kim.person());
    assertThat(in("kim-there", null, false)).isEqualTo(kim.person());
    assertThat(in("kim-there", "first@people.example", true)).isEqualTo(kim.person());
    refused(Reason.OTHER, "another-kim", "kim@people.example", true);
    boolean somebody = store.in(session -> Logins.isAnybody(session));
    assertThat(somebody).isTrue();
  }

  @Test
  void an_address_that_only_looks_like_it_is_not_that_of_the_person() {
    refused(Reason.UNKNOWN, "a", "\u212Aim@people.example", true);
    refused(Reason.UNKNOWN, "a", "k\u0130m@people.example", true);
    refused(Reason.UNKNOWN, "a", "k\u0131m@people.example", true);
    refused(Reason.UNKNOWN, "a", " kim@people.example", true);
    refused(Reason.UNKNOWN, "a", "kim@people.example\u0000", true);
    refused(Reason.UNKNOWN, "a", kim.person(), true);
    refused(Reason.UNKNOWN, "a", "@", true);
    refused(Reason.UNKNOWN, "a", null, true);
    refused(Reason.UNKNOWN, "\u0000", "kim@people.example", true);
    refused(Reason.UNKNOWN, "", "kim@people.example", true);
    refused(Reason.UNKNOWN, "a".repeat(256), "kim@people.example", true);
    refused(Reason.UNVERIFIED, "a", "kim@people.example", false);
    assertThat(new LogIn(casework).run("kim@people.example\u0000", "x")).isEmpty();
    assertThat(in("a".repeat(255), "kim@people.example", true)).isEqualTo(kim.person());
  }

  @Test
  void of_two_who_come_at_the_same_moment_with_one_address_one_is_linked() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> attempts =
          List.of("one", "two", "three", "four").stream()
              .<Callable<String>>map(
                  subject ->
                      () -> {
                        try {
                          return in(subject, "kim@people.example", true);
                        } catch (OpenIdRefused e) {
                          return e.reason().name();
                        }
                      })
              .toList();
      List<String> ends = new java.util.ArrayList<>();
      for (Future<String> each : threads.invokeAll(attempts)) {
        ends.add(each.get());
      }
      assertThat(ends).containsExactlyInAnyOrder(kim.person(), "OTHER", "OTHER", "OTHER");
    } finally {
      threads.shutdownNow();
    }
  }
}
