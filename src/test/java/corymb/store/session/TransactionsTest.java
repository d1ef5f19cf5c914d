package corymb.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.counter.Counters;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@BothDatabases
class TransactionsTest {

  private final Transactions transactions;

  TransactionsTest(Transactions transactions) {
    this.transactions = transactions;
  }

  @Test
  void an_exception_rolls_everything_back() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    session -> {
                      add(session, "p-0001", "one@example.org");
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no");
    assertThat(people()).isZero();
  }

  @Test
  void a_doubled_key_is_told_by_its_table_and_never_by_what_the_row_holds() {
    transactions.run(session -> add(session, "p-0001", "one@example.org"));
    assertThatThrownBy(() -> transactions.run(session -> add(session, "p-0002", "one@example.org")))
        .isInstanceOfSatisfying(
            AlreadyThere.class,
            there -> {
              assertThat(there.table()).isEqualTo("person");
              assertThat(there.constraint()).isEqualTo("person_email_once");
              assertThat(there).hasNoCause();
            })
        .hasMessageNotContaining("example.org");
    assertThatThrownBy(() -> transactions.run(session -> add(session, "p-0001", "two@example.org")))
        .isInstanceOfSatisfying(
            AlreadyThere.class, there -> assertThat(there.constraint()).isEqualTo("person_pk"));
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void an_insert_of_what_is_there_leaves_the_transaction_alive() {
    transactions.run(
        session -> {
          add(session, "p-0001", "one@example.org");
          assertThat(session.insertUnlessThere(insert(session, "p-0001", "two@example.org")))
              .isFalse();
          assertThat(session.insertUnlessThere(insert(session, "p-0002", "two@example.org")))
              .isTrue();
        });
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void a_transaction_inside_another_is_a_fault_of_the_program() {
    assertThatThrownBy(() -> transactions.run(session -> people()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use its session");
    assertThat(people()).isZero();
  }

  @Test
  void a_deadlock_is_tried_again_until_both_are_done() {
    transactions.run(
        session -> {
          Counters.next(session, "a");
          Counters.next(session, "b");
        });
    AtomicInteger tries = new AtomicInteger();
    Meeting bothHoldOne = new Meeting();
    CompletableFuture<Void> one = crosswise("a", "b", tries, bothHoldOne);
    CompletableFuture<Void> two = crosswise("b", "a", tries, bothHoldOne);
    CompletableFuture.allOf(one, two).join();
    // where one transaction at a time writes they never hold one each
    assertThat(tries.get() > 2).isEqualTo(bothHoldOne.met());
    assertThat(transactions.<Long>in(session -> Counters.last(session, "a"))).isEqualTo(3);
    assertThat(transactions.<Long>in(session -> Counters.last(session, "b"))).isEqualTo(3);
  }

  private CompletableFuture<Void> crosswise(
      String first, String second, AtomicInteger tries, Meeting bothHoldOne) {
    return CompletableFuture.runAsync(
        () ->
            transactions.run(
                session -> {
                  tries.incrementAndGet();
                  Counters.next(session, first);
                  bothHoldOne.await();
                  Counters.next(session, second);
                }),
        // a thread of its own: the common pool may have only one
        task -> new Thread(task, "crosswise-" + first).start());
  }

  @Test
  void a_fault_that_stays_is_not_tried_again() {
    AtomicInteger tries = new AtomicInteger();
    assertThatThrownBy(
            () ->
                transactions.run(
                    session -> {
                      tries.incrementAndGet();
                      session.sql("SELECT * FROM no_such_table").query().listOfRows();
                    }))
        .isInstanceOf(DatabaseFailed.class)
        .hasMessageContaining("refused a statement")
        .hasMessageNotContaining("no_such_table");
    assertThat(tries).hasValue(1);
  }

  @Test
  void a_snapshot_sees_one_moment_of_all_tables() {
    transactions.run(session -> Counters.next(session, "before"));
    transactions.run(
        session -> {
          // nothing but a connection of its own for the other thread
          assertThat(Counters.last(session, "before")).isEqualTo(1);
        });
    transactions.snapshot(
        session -> {
          assertThat(Counters.last(session, "before")).isEqualTo(1);
          CompletableFuture.runAsync(
                  () ->
                      transactions.run(
                          other -> {
                            Counters.next(other, "before");
                            add(other, "p-0001", "one@example.org");
                          }))
              .join();
          assertThat(Counters.last(session, "before")).isEqualTo(1);
          assertThat(count(session)).isZero();
          return true;
        });
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void an_instant_comes_back_to_the_microsecond() {
    Instant moment = Instant.parse("2026-03-29T01:30:00.123456789Z");
    transactions.run(
        session ->
            session
                .sql(
                    "INSERT INTO reminder (subject, kind, due_on, queued_at, sent_at)"
                        + " VALUES ('s', 'k', DATE '2026-03-29', ?, NULL)")
                .param(Moments.parameter(moment))
                .update());
    Instant kept =
        transactions.in(
            session ->
                session
                    .sql("SELECT queued_at, sent_at FROM reminder")
                    .query(
                        (row, nr) -> {
                          assertThat(Moments.nullable(row, "sent_at")).isNull();
                          return Moments.of(row, "queued_at");
                        })
                    .single());
    assertThat(kept).isEqualTo("2026-03-29T01:30:00.123456Z").isEqualTo(Moments.kept(moment));
  }

  /** Two who wait for each other, though not for ever. */
  private static final class Meeting {

    private final CountDownLatch both = new CountDownLatch(2);
    private final AtomicBoolean inVain = new AtomicBoolean();

    void await() {
      both.countDown();
      try {
        if (!both.await(500, TimeUnit.MILLISECONDS)) {
          inVain.set(true);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean met() {
      return !inVain.get();
    }
  }

  private static void add(Session session, String id, String email) {
    insert(session, id, email).update();
  }

  private static org.springframework.jdbc.core.simple.JdbcClient.StatementSpec insert(
      Session session, String id, String email) {
    return session
        .sql(
            "INSERT INTO person (id, name, email, locked, since, salt)"
                + " VALUES (?, 'Someone', ?, FALSE, DATE '2026-01-01', '00')")
        .param(id)
        .param(email);
  }

  private long people() {
    return transactions.<Long>in(TransactionsTest::count);
  }

  private static long count(Session session) {
    return session.sql("SELECT COUNT(*) FROM person").query(Long.class).single();
  }
}
