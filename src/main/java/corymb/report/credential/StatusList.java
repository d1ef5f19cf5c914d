package corymb.report.credential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A list of bits as in W3C Bitstring Status List 1.0: the bit of index 0 is the highest of the
 * first byte. It has at least 131,072 bits, so that nobody can tell from a look-up whom it is
 * about.
 */
public final class StatusList {

  /** The least number of bits. */
  public static final int LEAST = 131_072;

  private static final int MOST_BYTES = 1 << 24;
  private static final int TOP = 0x80;

  private final byte[] bits;

  private StatusList(byte[] bits) {
    this.bits = bits;
  }

  /** A list of zeros that holds at least so many bits. */
  public static StatusList empty(int needed) {
    return new StatusList(new byte[(Math.max(LEAST, needed) + 7) / 8]);
  }

  /** How many bits it holds. */
  public int size() {
    return bits.length * 8;
  }

  /** The same list with one more bit set. */
  public StatusList with(int index) {
    require(index);
    byte[] changed = bits.clone();
    changed[index / 8] |= (byte) (TOP >> index % 8);
    return new StatusList(changed);
  }

  /** Whether a bit is set. */
  public boolean isSet(int index) {
    require(index);
    return (bits[index / 8] & TOP >> index % 8) != 0;
  }

  private void require(int index) {
    if (index < 0 || index >= size()) {
      throw new IllegalArgumentException(
          "the list holds the bits 0 to " + (size() - 1) + ", asked was for " + index);
    }
  }

  /** The list as {@code encodedList}: gzip, then base64url without padding after {@code u}. */
  public String encoded() {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException("a list cannot be packed in memory", e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
  }

  /**
   * Reads an {@code encodedList}.
   *
   * @throws BrokenCredential when it is none, shorter than allowed, or longer than 16 MiB
   */
  public static StatusList decode(String encoded) {
    if (!encoded.startsWith("u")) {
      throw new BrokenCredential("a status list begins with 'u', the sign of base64url");
    }
    try (GZIPInputStream gzip =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
      byte[] bits = gzip.readNBytes(MOST_BYTES + 1);
      if (bits.length * 8L < LEAST || bits.length > MOST_BYTES) {
        throw new BrokenCredential(
            "a status list has at least " + LEAST + " bits and at most 16 MiB");
      }
      return new StatusList(bits);
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenCredential("the status list cannot be unpacked", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusList list && Arrays.equals(bits, list.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
