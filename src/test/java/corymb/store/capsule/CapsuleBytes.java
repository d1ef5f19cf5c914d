package corymb.store.capsule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** An archive of any entries, written as capsules are. */
public final class CapsuleBytes {

  private CapsuleBytes() {}

  /** The archive of the entries in their order. */
  public static byte[] of(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoredZip zip = new StoredZip(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      zip.add(entry.getKey(), entry.getValue());
    }
    zip.end();
    return out.toByteArray();
  }
}
