package corymb.spark;

import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.PackFiles;
import corymb.usecase.AssessResponses;
import corymb.usecase.Format;
import corymb.usecase.PackFolders;
import corymb.usecase.PackShelf;
import corymb.usecase.PeerSource;
import corymb.usecase.Wishes;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By what responses are rated. Only this goes to the machines of a cluster, not the rules made
 * ready: those are made once in each process, at its first response.
 */
public final class Packs implements Serializable {

  private static final long serialVersionUID = 1;

  /** Those that are ready in this process. */
  private static final Map<String, AssessResponses> READY = new ConcurrentHashMap<>();

  private final LocalDate today;
  private final TreeMap<String, byte[]> draft;
  private final String digest;

  private Packs(LocalDate today, Map<String, byte[]> draft) {
    this.today = today;
    this.draft = new TreeMap<>(draft);
    this.digest = draft.isEmpty() ? "" : new PackFiles(draft).digest();
  }

  /**
   * The packs that are built in.
   *
   * @param today the day of import; no answer may describe a later one
   */
  public static Packs builtIn(LocalDate today) {
    return new Packs(today, Map.of());
  }

  /**
   * The packs that are built in and, before them, the pack of a folder of this machine.
   *
   * @throws corymb.scheme.BrokenPack when the folder's pack cannot be used
   */
  public static Packs withDraft(LocalDate today, Path folder) {
    PackFiles files = PackFolders.read(folder);
    PackShelf.with(List.of(files)); // a pack that cannot be used is told here, not by each machine
    Map<String, byte[]> draft = new TreeMap<>();
    files.names().forEach(name -> draft.put(name, files.bytes(name)));
    return new Packs(today, draft);
  }

  /** What rates in this process, always the same for equal packs. Safe for many threads. */
  AssessResponses ready() {
    return READY.computeIfAbsent(today + " " + digest, key -> new AssessResponses(shelf(), json()));
  }

  private PackShelf shelf() {
    return draft.isEmpty() ? PackShelf.builtIn() : PackShelf.with(List.of(new PackFiles(draft)));
  }

  /** As {@code corymb assess --format json} wishes. */
  private Wishes json() {
    return new Wishes(
        EnumSet.of(Format.JSON),
        Variant.ASSESSMENT,
        PeerSource.NONE,
        today,
        TemplateSource.classpath("/templates/report"),
        false);
  }
}
