package corymb.intake.hostile;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file that means harm.
 *
 * @param name what it tries
 * @param codes the codes of problems of which one must be told; none when it must do no harm only
 * @param said what the message must say, as the name of a part; may be empty
 * @param bytes makes it, when it is its turn
 */
record Hostile(String name, List<String> codes, String said, Supplier<byte[]> bytes) {

  static Hostile of(String name, String code, String said, Supplier<byte[]> bytes) {
    return new Hostile(name, List.of(code), said, bytes);
  }

  static Hostile harmless(String name, Supplier<byte[]> bytes) {
    return new Hostile(name, List.of(), "", bytes);
  }
}
