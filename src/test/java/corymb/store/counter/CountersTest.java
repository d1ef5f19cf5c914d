package corymb.store.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@BothDatabases
class CountersTest {

  @Test
  void the_first_number_is_one_and_each_counter_counts_for_itself(Transactions transactions) {
    assertThat(next(transactions, "DNK")).isEqualTo(1);
    assertThat(next(transactions, "DNK")).isEqualTo(2);
    assertThat(next(transactions, "FRA")).isEqualTo(1);
    assertThat(transactions.<Long>in(session -> Counters.last(session, "DNK"))).isEqualTo(2);
    assertThat(transactions.<Long>in(session -> Counters.last(session, "SWE"))).isZero();
  }

  @Test
  void a_number_of_a_transaction_that_failed_is_given_again(Transactions transactions) {
    next(transactions, "DNK");
    assertThatThrownBy(
            () ->
                transactions.run(
                    session -> {
                      assertThat(Counters.next(session, "DNK")).isEqualTo(2);
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    assertThat(next(transactions, "DNK")).isEqualTo(2);
  }

  @Test
  void a_number_of_work_that_was_taken_back_is_given_again_and_those_before_it_stay(
      Transactions transactions) {
    transactions.run(
        session -> {
          assertThat(Counters.next(session, "DNK")).isEqualTo(1);
          assertThat(Counters.next(session, "DNK")).isEqualTo(2);
          boolean isKept =
              session.unlessThere(
                  () -> {
                    assertThat(Counters.next(session, "DNK")).isEqualTo(3);
                    assertThat(Counters.next(session, "FRA")).isEqualTo(1);
                    session.sql("INSERT INTO counter (name, counted) VALUES ('DNK', 9)").update();
                  });
          assertThat(isKept).isFalse();
          assertThat(Counters.last(session, "DNK")).isEqualTo(2);
          assertThat(Counters.next(session, "DNK")).isEqualTo(3);
          assertThat(Counters.last(session, "FRA")).isZero();
        });
    assertThat(next(transactions, "DNK")).isEqualTo(4);
    assertThat(next(transactions, "FRA")).isEqualTo(1);
  }

  @Test
  void ten_threads_get_all_numbers_without_gap_and_none_twice(Transactions transactions)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      List<Future<List<Long>>> taken = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        taken.add(threads.submit(() -> twenty(transactions)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> some : taken) {
        all.addAll(some.get());
      }
      assertThat(all)
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every fifth transaction takes a number and fails. */
  private static List<Long> twenty(Transactions transactions) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      if (i % 5 == 0) {
        assertThatThrownBy(
                () ->
                    transactions.run(
                        session -> {
                          Counters.next(session, "busy");
                          throw new IllegalStateException("failed");
                        }))
            .hasMessage("failed");
      }
      numbers.add(next(transactions, "busy"));
    }
    return numbers;
  }

  private static long next(Transactions transactions, String name) {
    return transactions.<Long>in(session -> Counters.next(session, name));
  }
}
