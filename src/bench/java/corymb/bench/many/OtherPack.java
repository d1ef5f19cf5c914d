package corymb.bench.many;

import corymb.scheme.PackFiles;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pack of all measurements with one bound raised, as somebody would try it out. */
final class OtherPack {

  private static final String FILE = "indicators.yaml";
  private static final String BOUND = "{points: 5, when: {participants: \">= 40\"}}";
  private static final String RAISED = "{points: 5, when: {participants: \">= 44\"}}";

  private OtherPack() {}

  /** The other pack, made from all files of the shelf's first. */
  static RulePack of(PackShelf shelf) {
    PackFiles files = shelf.files(shelf.first().pack());
    Map<String, byte[]> changed = new TreeMap<>();
    files.names().forEach(name -> changed.put(name, files.bytes(name)));
    String text = files.text(FILE);
    if (!text.contains(BOUND)) {
      throw new IllegalStateException(FILE + " has no bound " + BOUND);
    }
    changed.put(FILE, text.replace(BOUND, RAISED).getBytes(StandardCharsets.UTF_8));
    return PackShelf.with(List.of(new PackFiles(changed))).first();
  }
}
