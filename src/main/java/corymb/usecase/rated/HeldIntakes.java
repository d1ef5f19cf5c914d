package corymb.usecase.rated;

import corymb.intake.Intake;
import corymb.scheme.PackFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The responses that were read last: those who work on a case look at the same one many times, and
 * a workbook takes long to read. Safe for many threads.
 */
final class HeldIntakes {

  private static final int MOST = 64;

  private final Map<Key, Intake> held =
      new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Intake> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String name, String sha256, LocalDate importedOn) {}

  /** The response as it was read before, or as it is read now. */
  Intake get(String name, byte[] bytes, LocalDate importedOn, Supplier<Intake> reading) {
    Key key = new Key(name, PackFiles.sha256(bytes), importedOn);
    Intake known = find(key);
    if (known != null) {
      return known;
    }
    Intake read = reading.get();
    synchronized (held) {
      held.put(key, read);
    }
    return read;
  }

  private @Nullable Intake find(Key key) {
    synchronized (held) {
      return held.get(key);
    }
  }
}
