package corymb.usecase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.access.ApiToken.Scope;
import corymb.store.database.Database;
import corymb.store.session.Transactions;
import corymb.usecase.casework.Casework;
import corymb.usecase.desk.CaseDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens work until their end, for their person, in their scope; their text is kept nowhere. */
@BothDatabases
class KeepTokensTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

  private final Transactions store;
  private Actor actor = new Actor("p-0001", java.util.Set.of(Role.COMMITTEE), null);

  KeepTokensTest(Database database) {
    this.store = database.transactions();
  }

  @BeforeEach
  void begin() {
    actor = new CaseDesk(store).committee;
  }

  private Casework at(Instant now) {
    return new Casework(store, CaseDesk.SHELF, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void a_token_works_before_its_end_and_not_at_it() {
    KeepTokens.Made made = new KeepTokens(at(NOW)).make(actor, "one", Scope.READ, 7);
    Instant end = NOW.plus(Duration.ofDays(7));
    ProveToken before = new ProveToken(at(end.minusMillis(1)));
    assertThat(before.run(made.text()).orElseThrow().scope()).isEqualTo(Scope.READ);
    assertThat(before.run(made.text()).orElseThrow().person().id()).isEqualTo(actor.person());
    assertThat(new ProveToken(at(end)).run(made.text())).isEmpty();
  }

  @Test
  void only_the_digest_is_kept_and_it_proves_nothing() {
    KeepTokens.Made made = new KeepTokens(at(NOW)).make(actor, "one", Scope.WRITE, 7);
    assertThat(made.token().digest()).matches("[0-9a-f]{64}");
    assertThat(made.toString()).doesNotContain(made.text());
    ProveToken tokens = new ProveToken(at(NOW));
    assertThat(tokens.run(made.token().digest())).isEmpty();
    assertThat(tokens.run("")).isEmpty();
    assertThat(tokens.run(made.text() + " ")).isEmpty();
  }

  @Test
  void names_and_days_have_bounds() {
    KeepTokens tokens = new KeepTokens(at(NOW));
    tokens.make(actor, "n".repeat(100), Scope.READ, 1);
    tokens.make(actor, "n", Scope.READ, KeepTokens.LONGEST_DAYS);
    refused(() -> tokens.make(actor, "n".repeat(101), Scope.READ, 1));
    refused(() -> tokens.make(actor, " ", Scope.READ, 1));
    refused(() -> tokens.make(actor, "n", Scope.READ, 0));
    refused(() -> tokens.make(actor, "n", Scope.READ, KeepTokens.LONGEST_DAYS + 1));
    assertThat(tokens.list(actor)).hasSize(2);
  }

  @Test
  void a_person_has_twenty_tokens_at_most() {
    KeepTokens tokens = new KeepTokens(at(NOW));
    for (int i = 0; i < KeepTokens.MOST; i++) {
      tokens.make(actor, "token " + i, Scope.READ, 1);
    }
    refused(() -> tokens.make(actor, "one more", Scope.READ, 1));
    tokens.revoke(actor, tokens.list(actor).get(0).digest());
    tokens.make(actor, "one more", Scope.READ, 1);
  }

  private static void refused(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(ActRefused.class);
  }
}
