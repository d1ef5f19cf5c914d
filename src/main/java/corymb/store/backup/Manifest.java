package corymb.store.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format {@link #FORMAT}
 * @param schema the version of the tables
 * @param program the version of the program that wrote it
 * @param audit what the audit trail was like
 * @param tables the tables, those first that others refer to
 */
record Manifest(String format, int schema, String program, Audit audit, List<Table> tables) {

  /** The only format there is. */
  static final String FORMAT = "corymb-backup/1";

  /** The name of the entry. */
  static final String ENTRY = "manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * The audit trail at the time of the backup.
   *
   * @param rows how many rows it has
   * @param head the hash of the last row
   * @param fault the first fault, null when it is intact
   */
  record Audit(long rows, String head, @Nullable String fault) {}

  /**
   * One table.
   *
   * @param name its name
   * @param columns its columns in their order
   * @param rows how many rows, each a line
   * @param bytes how many bytes the lines have
   * @param sha256 the SHA-256 of the lines
   */
  record Table(String name, List<String> columns, long rows, long bytes, String sha256) {

    /** The name of the entry with the lines. */
    String entry() {
      return "tables/" + name + ".ndjson";
    }
  }

  byte[] json() {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** Reads a manifest; refuses what is none, or of a format that is not known. */
  static Manifest read(byte[] json) {
    try {
      String format = MAPPER.readTree(json).path("format").asString("none");
      if (!format.equals(FORMAT)) {
        throw new BackupRefused(
            "its format is '%s', expected '%s'; a newer Corymb may know it"
                .formatted(format, FORMAT));
      }
      return MAPPER.readValue(json, Manifest.class).whole();
    } catch (JacksonException e) {
      throw new BackupRefused("its " + ENTRY + " cannot be read: " + e.getOriginalMessage());
    }
  }

  @SuppressWarnings("ConstantValue") // a reader of JSON may leave parts out
  private Manifest whole() {
    if (program == null || audit == null || audit.head() == null || tables == null) {
      throw new BackupRefused("its " + ENTRY + " has not all its parts");
    }
    for (Table table : tables) {
      if (table == null
          || table.name() == null
          || table.columns() == null
          || table.sha256() == null) {
        throw new BackupRefused("its " + ENTRY + " does not describe each table");
      }
    }
    return this;
  }
}
