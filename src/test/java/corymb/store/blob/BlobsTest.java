package corymb.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class BlobsTest {

  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, Blobs.PART - 1, Blobs.PART, Blobs.PART + 1, 3 * Blobs.PART, 5_000_000})
  void what_was_put_comes_back(int size, Transactions transactions) {
    byte[] bytes = bytes(size);
    String sha256 = put(transactions, bytes);
    assertThat(sha256).isEqualTo(Digest.of(bytes));
    assertThat(get(transactions, sha256)).isEqualTo(bytes);
    assertThat(size(transactions, sha256)).hasValue(size);
  }

  @Test
  void many_come_back_together_or_the_one_that_is_missing_is_named(Transactions transactions) {
    List<String> put =
        Stream.of(0, 7, Blobs.PART + 1, 3 * Blobs.PART)
            .map(size -> put(transactions, bytes(size)))
            .toList();
    Map<String, byte[]> all = transactions.in(session -> Blobs.get(session, put));
    assertThat(all).containsOnlyKeys(put);
    all.forEach((sha256, bytes) -> assertThat(Digest.of(bytes)).isEqualTo(sha256));
    String never = "0".repeat(64);
    assertThatThrownBy(
            () -> transactions.in(session -> Blobs.get(session, List.of(put.get(0), never))))
        .isInstanceOf(BlobMissing.class)
        .hasMessageContaining(never);
  }

  @Test
  void the_same_bytes_are_kept_once(Transactions transactions) {
    byte[] bytes = bytes(Blobs.PART + 7);
    String first = put(transactions, bytes);
    assertThat(put(transactions, bytes)).isEqualTo(first);
    long parts =
        transactions.<Long>in(
            session -> session.sql("SELECT COUNT(*) FROM blob_part").query(Long.class).single());
    assertThat(parts).isEqualTo(2);
  }

  @Test
  void ten_threads_may_put_the_same_bytes(Transactions transactions)
      throws InterruptedException, ExecutionException {
    byte[] bytes = bytes(2 * Blobs.PART);
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      List<Future<String>> put = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        put.add(threads.submit(() -> put(transactions, bytes)));
      }
      for (Future<String> one : put) {
        assertThat(one.get()).isEqualTo(Digest.of(bytes));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(get(transactions, Digest.of(bytes))).isEqualTo(bytes);
  }

  @Test
  void bytes_that_were_never_put_are_missing(Transactions transactions) {
    assertThat(transactions.<Boolean>in(session -> Blobs.exists(session, EMPTY)).booleanValue())
        .isFalse();
    assertThat(size(transactions, EMPTY)).isEmpty();
    assertThatThrownBy(() -> get(transactions, EMPTY))
        .isInstanceOf(BlobMissing.class)
        .hasMessageContaining(EMPTY);
  }

  @Test
  void changed_bytes_are_found(Transactions transactions) {
    String sha256 = put(transactions, bytes(100));
    byte[] other = bytes(100);
    other[50]++;
    transactions.run(
        session -> session.sql("UPDATE blob_part SET content = ?").param(other).update());
    assertDamaged(transactions, sha256, "100 of 100 bytes");
    transactions.run(
        session -> session.sql("UPDATE blob_part SET content = ?").param(bytes(101)).update());
    assertDamaged(transactions, sha256, "more bytes than the 100");
    transactions.run(session -> session.sql("DELETE FROM blob_part").update());
    assertDamaged(transactions, sha256, "0 of 100 bytes");
    transactions.run(session -> session.sql("UPDATE blob SET bytes_count = -1").update());
    assertDamaged(transactions, sha256, "its length is said to be -1");
  }

  private static void assertDamaged(Transactions transactions, String sha256, String found) {
    assertThatThrownBy(() -> get(transactions, sha256))
        .isInstanceOf(BlobDamaged.class)
        .hasMessageContainingAll(sha256, found, "backup");
  }

  private static String put(Transactions transactions, byte[] bytes) {
    return transactions.in(session -> Blobs.put(session, bytes));
  }

  private static byte[] get(Transactions transactions, String sha256) {
    return transactions.in(session -> Blobs.get(session, sha256));
  }

  private static OptionalLong size(Transactions transactions, String sha256) {
    return transactions.in(session -> Blobs.size(session, sha256));
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
