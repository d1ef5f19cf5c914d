package corymb.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.counter.Counters;
import org.junit.jupiter.api.Test;

@BothDatabases
class DatabaseTest {

  @Test
  void what_was_committed_is_there_when_it_is_opened_again(Database database, Address address) {
    database.transactions().run(session -> Counters.next(session, "kept"));
    if (database.kind() == Kind.H2) {
      database.close();
    }
    try (Database again = Database.open(address)) {
      assertThat(again.transactions().<Long>in(session -> Counters.last(session, "kept")))
          .isEqualTo(1);
    }
  }
}
