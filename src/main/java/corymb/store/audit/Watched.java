package corymb.store.audit;

import corymb.store.session.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables whose rows the trail witnesses. A row's subject in the trail is the table and its key,
 * as in {@code award:ECEI-2026-00001}; its digest is that of all its columns, empty once the row is
 * taken out. A row of {@code person} has a random salt, so that nobody can find the name by trying.
 */
public enum Watched {
  /** The cluster organisations. */
  ORGANISATION(
      "r.id", List.of("id", "name", "name_key", "country", "portfolio", "website", "peer_consent")),
  /** The persons, without their roles. */
  PERSON("r.id", List.of("id", "name", "email", "locked", "since", "country", "language", "salt")),
  /** The roles of persons; the key is {@code PERSON/ROLE/ORGANISATION}. */
  PERSON_ROLE(
      "r.person || '/' || r.role || '/' || r.organisation",
      List.of("person", "role", "organisation")),
  /** What ties persons to organisations; the key is {@code PERSON/ORGANISATION/KIND}. */
  TIE(
      "r.person || '/' || r.organisation || '/' || r.kind",
      List.of("person", "organisation", "kind", "until_on", "declared_on")),
  /** The labels that were awarded. */
  AWARD(
      "r.number",
      List.of(
          "number",
          "case_id",
          "organisation",
          "label",
          "scheme",
          "decided_on",
          "valid_from",
          "valid_until",
          "kind",
          "previous")),
  /** The certificates that were issued; the key is {@code NUMBER/NR}. */
  CERTIFICATE(
      "r.number || '/' || CAST(r.nr AS VARCHAR(12))",
      List.of("number", "nr", "sha256", "status_index", "issued_at", "reason")),
  /** The snapshots of peers. */
  SNAPSHOT("r.name", List.of("name", "frozen_on", "scheme", "criteria", "organisations", "sha256"));

  private static final String FORMAT = "corymb-row/1";

  private final String key;
  private final List<String> columns;

  Watched(String key, List<String> columns) {
    this.key = key;
    this.columns = columns;
  }

  /** The name of the table. */
  public String table() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The columns that the digest covers, in their order: all of the table. */
  List<String> columns() {
    return columns;
  }

  /** The SQL of the key of a row {@code r}. */
  String key() {
    return key;
  }

  /** What the subjects of the table's rows begin with. */
  String prefix() {
    return table() + ":";
  }

  /** The columns of a row {@code r} in SQL. */
  String selected() {
    return "r." + String.join(", r.", columns);
  }

  /**
   * The digest of a row: SHA-256 of the format's name, the table, and for each column its name, a
   * mark, and its text; the mark is {@code -} for no value, else {@code +}. Days and instants are
   * in ISO form.
   */
  String digest(ResultSet row) throws SQLException {
    CanonicalText text = new CanonicalText().add(FORMAT).add(table());
    for (String column : columns) {
      String found = text(row, column);
      text.add(column).add(found == null ? "-" : "+").add(found == null ? "" : found);
    }
    return text.sha256();
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    Object found = row.getObject(column);
    if (found instanceof java.sql.Date || found instanceof LocalDate) {
      return row.getObject(column, LocalDate.class).toString();
    }
    if (found instanceof java.sql.Timestamp || found instanceof java.time.OffsetDateTime) {
      return Moments.of(row, column).toString();
    }
    return found instanceof Boolean || found instanceof Number
        ? found.toString()
        : row.getString(column);
  }
}
