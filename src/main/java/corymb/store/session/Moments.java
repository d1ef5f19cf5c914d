package corymb.store.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as both databases keep them: to the microsecond, in UTC. */
public final class Moments {

  private Moments() {}

  /** The instant without what is smaller than a microsecond. */
  public static Instant kept(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** The parameter of a statement for an instant. */
  public static OffsetDateTime parameter(Instant instant) {
    return kept(instant).atOffset(ZoneOffset.UTC);
  }

  /** The instant in a column, null when there is none. */
  public static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
    OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
    return found == null ? null : found.toInstant();
  }

  /** The instant in a column that always has one. */
  public static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
