package corymb.store.backup;

import corymb.store.audit.AuditCheck;
import corymb.store.audit.AuditFault;
import corymb.store.audit.Verified;
import corymb.store.database.Kind;
import corymb.store.database.SchemaVersion;
import corymb.store.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all tables into an archive, row by row; the same contents give the same bytes. */
final class BackupWriter {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int ROWS_AT_ONCE = 32;

  private final Session session;
  private final Kind kind;

  BackupWriter(Session session, Kind kind) {
    this.session = session;
    this.kind = kind;
  }

  Verified write(OutputStream out) throws IOException, SQLException {
    SealedOutput sealed = new SealedOutput(out);
    try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
      zip.setComment(SealedOutput.PLACE);
      Verified audit = tables(zip);
      zip.finish();
      sealed.seal();
      return audit;
    }
  }

  private Verified tables(ZipOutputStream zip) throws IOException, SQLException {
    rowByRow(true);
    try {
      Verified audit = AuditCheck.verify(session);
      List<Manifest.Table> written = new ArrayList<>();
      for (TableShape shape : TableShapes.of(session.connection())) {
        written.add(table(shape, zip));
      }
      manifest(audit, written, zip);
      return audit;
    } finally {
      rowByRow(false);
    }
  }

  private static void manifest(Verified audit, List<Manifest.Table> tables, ZipOutputStream zip)
      throws IOException {
    AuditFault fault = audit.fault();
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            SchemaVersion.CURRENT.number(),
            program(),
            new Manifest.Audit(audit.rows(), audit.head(), fault == null ? null : fault.told()),
            tables);
    zip.putNextEntry(entry(Manifest.ENTRY));
    zip.write(manifest.json());
    zip.closeEntry();
  }

  /** H2 would otherwise bring together all rows of a query before it gives the first. */
  private void rowByRow(boolean on) {
    if (kind == Kind.H2) {
      session.sql("SET LAZY_QUERY_EXECUTION " + (on ? "TRUE" : "FALSE")).update();
    }
  }

  private Manifest.Table table(TableShape shape, ZipOutputStream zip)
      throws IOException, SQLException {
    TableLines lines = new TableLines(shape, zip);
    zip.putNextEntry(entry("tables/" + shape.name() + ".ndjson"));
    Connection connection = session.connection();
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(shape.select(kind))) {
        while (rows.next()) {
          lines.write(rows);
        }
      }
    }
    zip.closeEntry();
    return lines.table();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static String program() {
    String version = BackupWriter.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
