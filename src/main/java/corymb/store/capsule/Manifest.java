package corymb.store.capsule;

import corymb.store.cases.CaseRecord.Standing;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a capsule says of itself.
 *
 * @param format {@link #FORMAT}
 * @param program the program that wrote it, with its version
 * @param id the case
 * @param organisation the id of the organisation
 * @param standing where the case stood
 * @param evidence whether the files of evidence are inside
 * @param peers whether all snapshots of peers are inside, also those of cases
 * @param packs the packs by which the case was rated
 * @param entries all other entries in their order
 */
public record Manifest(
    String format,
    String program,
    String id,
    String organisation,
    Standing standing,
    boolean evidence,
    boolean peers,
    List<PackName> packs,
    List<Entry> entries) {

  /** The only format there is. */
  public static final String FORMAT = "corymb-capsule/1";

  /** The name of the entry. */
  static final String ENTRY = "manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** Keeps the lists. */
  public Manifest {
    packs = List.copyOf(packs);
    entries = List.copyOf(entries);
  }

  /**
   * A pack.
   *
   * @param name {@code id/version}
   * @param digest {@code sha256:} and the digest of its files
   */
  public record PackName(String name, String digest) {

    /** The folder of its files in the capsule, with a slash at its end. */
    String folder() {
      return "packs/" + name + "/";
    }
  }

  /**
   * An entry of the archive.
   *
   * @param name its name
   * @param bytes its size
   * @param sha256 its SHA-256
   */
  public record Entry(String name, long bytes, String sha256) {}

  byte[] json() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    return MAPPER.writer().with(pretty).writeValueAsBytes(this);
  }

  /**
   * Reads it.
   *
   * @throws CapsuleRefused when it is none, or of another format
   */
  static Manifest of(byte[] json) {
    try {
      Manifest manifest = MAPPER.readValue(json, Manifest.class);
      if (!FORMAT.equals(manifest.format)) {
        throw new CapsuleRefused(
            "its format is '%s'; this program reads %s".formatted(manifest.format, FORMAT));
      }
      return manifest;
    } catch (JacksonException | NullPointerException e) {
      throw new CapsuleRefused(ENTRY + " cannot be read: " + e.getMessage(), e);
    }
  }
}
