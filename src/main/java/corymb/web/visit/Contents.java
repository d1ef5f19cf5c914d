package corymb.web.visit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a visit remembers, by names, as sealed bytes. */
final class Contents {

  /** Of the form below; what was written in another one is forgotten. */
  private static final int FORM = 1;

  private Contents() {}

  /**
   * Seals what is remembered.
   *
   * @throws IllegalArgumentException when something of it has no form to be written in
   */
  static byte[] seal(Secret secret, Map<String, Object> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      Things.writeAll(out, all);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes are never refused", e);
    }
    return secret.seal(bytes.toByteArray());
  }

  /** What was sealed by the secret; empty when it was another one, or in another form. */
  static Optional<Map<String, Object>> open(Secret secret, byte[] sealed) {
    return secret.open(sealed).flatMap(Contents::read);
  }

  private static Optional<Map<String, Object>> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORM) {
        return Optional.empty();
      }
      Map<String, Object> all = new LinkedHashMap<>();
      Things.readAll(in, all);
      return Optional.of(all);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
