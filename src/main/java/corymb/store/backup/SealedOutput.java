package corymb.store.backup;

import corymb.store.blob.Digest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Replaces the last 64 bytes that are written by the SHA-256 of all bytes before them. They are the
 * end of the archive's comment, which {@link #PLACE} keeps free; so every changed byte is found.
 */
final class SealedOutput extends FilterOutputStream {

  /** Bytes of the seal. */
  static final int SEAL = 64;

  /** The comment to write into the archive. */
  static final String PLACE = "corymb-backup/1 sha256:" + "0".repeat(SEAL);

  private final MessageDigest digest = Digest.start();
  private final byte[] held = new byte[SEAL];
  private int count;

  SealedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int through = Math.max(0, count + length - SEAL);
    int ofHeld = Math.min(through, count);
    pass(held, 0, ofHeld);
    System.arraycopy(held, ofHeld, held, 0, count - ofHeld);
    count -= ofHeld;
    int ofNew = through - ofHeld;
    pass(bytes, from, ofNew);
    System.arraycopy(bytes, from + ofNew, held, count, length - ofNew);
    count += length - ofNew;
  }

  private void pass(byte[] bytes, int from, int length) throws IOException {
    if (length > 0) {
      digest.update(bytes, from, length);
      out.write(bytes, from, length);
    }
  }

  /** Writes the seal; nothing can be written after it. */
  void seal() throws IOException {
    out.write(Digest.hex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Leaves the stream open: it is not this one's to close. */
  @Override
  public void close() {}
}
