package corymb.usecase.replay;

import corymb.store.blob.Digest;
import corymb.store.capsule.CapsuleBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A capsule whose manifest was made to fit a changed entry. */
final class Forged {

  private Forged() {}

  static byte[] with(Map<String, byte[]> entries, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> all = new LinkedHashMap<>(entries);
    String manifest =
        new String(Objects.requireNonNull(all.get("manifest.json")), StandardCharsets.UTF_8);
    Pattern entry =
        Pattern.compile(
            "(\"name\" *: *\""
                + Pattern.quote(name)
                + "\",\\s*\"bytes\" *: *)\\d+(,\\s*"
                + "\"sha256\" *: *\")[0-9a-f]{64}");
    Matcher found = entry.matcher(manifest);
    if (!found.find()) {
      throw new IllegalArgumentException("no entry " + name + " in " + manifest);
    }
    String fitting = found.replaceFirst("$1" + bytes.length + "$2" + Digest.of(bytes));
    all.put("manifest.json", fitting.getBytes(StandardCharsets.UTF_8));
    all.put(name, bytes);
    return CapsuleBytes.of(all);
  }
}
