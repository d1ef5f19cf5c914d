package corymb.store.audit;

import corymb.store.blob.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A text of fields that no other fields give: each field is the number of its bytes in UTF-8, a
 * colon, the bytes, and a line feed.
 */
final class CanonicalText {

  private final MessageDigest digest = Digest.start();

  CanonicalText add(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    digest.update((byte) '\n');
    return this;
  }

  /** The SHA-256 of the text; the text is finished then. */
  String sha256() {
    return Digest.hex(digest.digest());
  }
}
