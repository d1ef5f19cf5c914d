package corymb.store;

import corymb.store.database.Database;
import corymb.store.database.Kind;
import corymb.store.database.SchemaVersion;
import corymb.store.session.Session;
import java.util.List;

/** Takes all rows out of all tables. */
public final class Emptied {

  private Emptied() {}

  /** Empties the tables of the casework; the tables themselves stay. */
  public static void empty(Database database) {
    database
        .transactions()
        .run(
            session -> {
              List<String> tables = tables(session);
              if (database.kind() == Kind.H2) {
                session.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
                tables.forEach(table -> session.sql("DELETE FROM " + table).update());
                session.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
              } else {
                session.sql("TRUNCATE " + String.join(", ", tables)).update();
              }
            });
  }

  private static List<String> tables(Session session) {
    return session
        .sql(
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema AND table_type = 'BASE TABLE'
              AND table_name <> ?
            """)
        .param(SchemaVersion.HISTORY)
        .query(String.class)
        .list();
  }
}
