package corymb.store.database;

import corymb.store.session.DiskSpace;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the program's version. */
final class Migration {

  private Migration() {}

  static void migrate(DataSource connections, Address address) {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(connections)
          .locations("classpath:corymb/store")
          .table(SchemaVersion.HISTORY)
          .failOnMissingLocations(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      if (DiskSpace.isUsedUp(e)) {
        throw DatabaseUnusable.full(address);
      }
      throw new DatabaseUnusable(
          "the tables of the database at %s could not be brought to version %s: %s"
              .formatted(
                  address.shown(),
                  SchemaVersion.CURRENT.number(),
                  EmbeddedFiles.firstLine(String.valueOf(e.getMessage()))));
    }
  }
}
