package corymb.store.blob;

import corymb.store.session.Session;
import corymb.store.sql.ByteParts;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Keeps bytes under their SHA-256. The same bytes are kept once, whoever puts them; they are never
 * changed. They lie in parts of 256 KiB, because a row of the embedded database holds 1 MB at most.
 */
public final class Blobs {

  /** The bytes of a part; only the last part of a blob is smaller. */
  static final int PART = ByteParts.SIZE;

  private Blobs() {}

  /**
   * Keeps the bytes; when they are kept already nothing happens.
   *
   * @return their SHA-256, 64 small hexadecimal digits
   */
  public static String put(Session session, byte[] bytes) {
    String sha256 = Digest.of(bytes);
    if (exists(session, sha256) || !isNew(session, sha256, bytes.length)) {
      return sha256;
    }
    ByteParts.of(
        bytes,
        (nr, part) ->
            session
                .sql("INSERT INTO blob_part (sha256, nr, content) VALUES (?, ?, ?)")
                .param(sha256)
                .param(nr)
                .param(part)
                .update());
    return sha256;
  }

  private static boolean isNew(Session session, String sha256, long size) {
    return session.insertUnlessThere(
        session
            .sql("INSERT INTO blob (sha256, bytes_count) VALUES (?, ?)")
            .param(sha256)
            .param(size));
  }

  /**
   * The bytes with the digest.
   *
   * @throws BlobMissing when there are none
   * @throws BlobDamaged when the bytes that are kept are not those that were put
   */
  public static byte[] get(Session session, String sha256) {
    long size = size(session, sha256).orElseThrow(() -> new BlobMissing(sha256));
    Parts parts = new Parts(sha256, size);
    session
        .sql("SELECT content FROM blob_part WHERE sha256 = ? ORDER BY nr")
        .param(sha256)
        .query((RowCallbackHandler) row -> parts.add(row.getBytes(1)));
    return parts.whole();
  }

  /**
   * The bytes with these digests, by their digests.
   *
   * @throws BlobMissing when one is not there
   * @throws BlobDamaged when the bytes that are kept are not those that were put
   */
  public static Map<String, byte[]> get(Session session, Collection<String> sha256) {
    Map<String, Parts> all = new HashMap<>();
    session
        .sql("SELECT sha256, bytes_count FROM blob WHERE sha256 IN (:all)")
        .param("all", sha256)
        .query(
            (RowCallbackHandler)
                row -> all.put(row.getString(1), new Parts(row.getString(1), row.getLong(2))));
    session
        .sql("SELECT sha256, content FROM blob_part WHERE sha256 IN (:all) ORDER BY sha256, nr")
        .param("all", sha256)
        .query((RowCallbackHandler) row -> part(all, row));
    Map<String, byte[]> bytes = new HashMap<>();
    for (String each : sha256) {
      Parts parts = all.get(each);
      if (parts == null) {
        throw new BlobMissing(each);
      }
      bytes.put(each, parts.whole());
    }
    return bytes;
  }

  private static void part(Map<String, Parts> all, ResultSet row) throws SQLException {
    String sha256 = row.getString(1);
    Parts parts = all.get(sha256);
    if (parts == null) {
      throw new BlobDamaged(sha256, "it has parts but no length");
    }
    parts.add(row.getBytes(2));
  }

  /** Whether bytes with the digest are kept. */
  public static boolean exists(Session session, String sha256) {
    return size(session, sha256).isPresent();
  }

  /** How many bytes are kept under the digest; empty when there are none. */
  public static OptionalLong size(Session session, String sha256) {
    return session
        .sql("SELECT bytes_count FROM blob WHERE sha256 = ?")
        .param(sha256)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /** The parts of a blob, put together. */
  private static final class Parts {

    private final String sha256;
    private final byte[] bytes;
    private int filled;

    Parts(String sha256, long size) {
      if (size < 0 || size > Integer.MAX_VALUE - 8) {
        throw new BlobDamaged(sha256, "its length is said to be " + size);
      }
      this.sha256 = sha256;
      this.bytes = new byte[(int) size];
    }

    void add(byte[] part) {
      if (part.length > bytes.length - filled) {
        throw new BlobDamaged(sha256, "there are more bytes than the " + bytes.length + " put");
      }
      System.arraycopy(part, 0, bytes, filled, part.length);
      filled += part.length;
    }

    byte[] whole() {
      MessageDigest digest = Digest.start();
      digest.update(bytes, 0, filled);
      String found = Digest.hex(digest.digest());
      if (filled != bytes.length || !found.equals(sha256)) {
        throw new BlobDamaged(
            sha256,
            "%s of %s bytes are there, their digest is %s".formatted(filled, bytes.length, found));
      }
      return bytes;
    }
  }
}
