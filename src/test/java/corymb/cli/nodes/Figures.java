package corymb.cli.nodes;

import corymb.store.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds while nodes work on it. */
final class Figures {

  private static final List<String> TABLES =
      List.of("work", "work_item", "cluster_case", "case_act", "organisation");

  private final Database database;

  Figures(Database database) {
    this.database = database;
  }

  long number(String query) {
    return database.transactions().in(session -> session.sql(query).query(Long.class).single());
  }

  Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    TABLES.forEach(table -> rows.put(table, number("select count(*) from " + table)));
    return rows;
  }

  /** How many jobs have ended. */
  long ended() {
    return number("select count(*) from work where ended_at is not null");
  }

  /** Tells how long it took, and how many jobs another node had to take up. */
  void tell(int jobs, long nanos) {
    long taken =
        number(
            "select count(*) from work where ended_at - started_at > interval '1900 milliseconds'");
    System.out.printf(
        Locale.ROOT,
        "%s jobs in %s s; %s took longer than it takes to notice that a node is dead%n",
        jobs,
        nanos / 1_000_000_000,
        taken);
  }
}
