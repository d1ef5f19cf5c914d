package corymb.store.database;

import corymb.store.session.Session;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the database is.
 *
 * @param product its name and version, as it says itself
 * @param bytes how large it is, null when it does not say
 * @param rows how many rows the main tables have, by their names
 */
public record DatabaseFacts(String product, @Nullable Long bytes, Map<String, Long> rows) {

  private static final List<String> TABLES =
      List.of("organisation", "person", "cluster_case", "award", "certificate", "snapshot");

  /** Keeps the numbers in their order. */
  public DatabaseFacts {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /** The facts as they are. */
  public static DatabaseFacts of(Session session) {
    String name;
    String version;
    try {
      name = session.connection().getMetaData().getDatabaseProductName();
      version = session.connection().getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not say what it is", e);
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : TABLES) {
      rows.put(table, session.sql("select count(*) from " + table).query(Long.class).single());
    }
    Long bytes =
        name.equals("PostgreSQL")
            ? session.sql("select pg_database_size(current_database())").query(Long.class).single()
            : null;
    return new DatabaseFacts(name + " " + version, bytes, rows);
  }
}
