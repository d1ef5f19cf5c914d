package corymb.scheme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack by their names inside it, with {@code /} between folders. A seal ({@value
 * #LOCK}) is not one of them but is kept beside.
 */
public final class PackFiles {

  /** The name of the file that seals a pack. */
  public static final String LOCK = "pack.lock";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final byte @Nullable [] lock;
  private final @Nullable String knownDigest;
  private final Function<String, byte @Nullable []> further;

  /** All files of a folder; the map is not changed. */
  public PackFiles(Map<String, byte[]> all) {
    this(all, null, name -> null);
  }

  private PackFiles(
      Map<String, byte[]> all,
      @Nullable String knownDigest,
      Function<String, byte @Nullable []> further) {
    files.putAll(all);
    lock = files.remove(LOCK);
    this.knownDigest = knownDigest;
    this.further = further;
  }

  /**
   * Some files of a pack whose digest was worked out when the program was built.
   *
   * @param further finds another file by its name when it is asked for; null for none
   */
  public static PackFiles builtIn(
      Map<String, byte[]> some, String digest, Function<String, byte @Nullable []> further) {
    return new PackFiles(some, digest, further);
  }

  /** The names in alphabetical order, without the seal and without files not yet asked for. */
  public Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** Whether there is a file of that name. */
  public boolean has(String name) {
    return files.containsKey(name) || further.apply(name) != null;
  }

  /** The bytes of a file; empty when there is none. */
  public byte[] bytes(String name) {
    byte[] bytes = files.containsKey(name) ? files.get(name) : further.apply(name);
    return bytes == null ? new byte[0] : bytes;
  }

  /** The text of a file in UTF-8; empty when there is none. */
  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The seal as it stands in the folder, null when the pack is a draft. */
  public @Nullable String lock() {
    return lock == null ? null : new String(lock, StandardCharsets.UTF_8);
  }

  /** The seal that these files should have: a line {@code <sha-256> <name>} for each, by name. */
  public String seal() {
    StringBuilder seal = new StringBuilder();
    files.forEach(
        (name, bytes) -> seal.append(sha256(bytes)).append("  ").append(name).append('\n'));
    return seal.toString();
  }

  /** {@code sha256:} and the digest of the seal that these files should have. */
  public String digest() {
    return knownDigest != null
        ? knownDigest
        : "sha256:" + sha256(seal().getBytes(StandardCharsets.UTF_8));
  }

  /** The SHA-256 of some bytes, 64 hexadecimal digits in lower case. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
