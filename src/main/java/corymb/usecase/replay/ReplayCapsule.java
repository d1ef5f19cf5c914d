package corymb.usecase.replay;

import corymb.intake.SchemeRef;
import corymb.rating.BrokenRules;
import corymb.scheme.BrokenPack;
import corymb.scheme.PackFiles;
import corymb.store.capsule.Capsule;
import corymb.store.capsule.CapsuleReader;
import corymb.store.capsule.CapsuleRefused;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes the case of a capsule, without a database and without a network. A pack that is built
 * in with the same digest is used as it is; any other is compiled from the capsule, under the laws
 * that hold for the rules of a folder.
 */
public final class ReplayCapsule {

  private ReplayCapsule() {}

  /**
   * Reads and recomputes a capsule; whoever has the file may.
   *
   * @throws CapsuleRefused when it was changed, or one of its packs cannot be used
   */
  public static Replayed run(Path file) {
    Capsule capsule = CapsuleReader.read(file);
    return ReplayRun.of(Tools.of(shelf(capsule)), new CapsuleMaterial(capsule));
  }

  private static PackShelf shelf(Capsule capsule) {
    PackShelf builtIn = PackShelf.builtIn();
    List<PackFiles> brought = new ArrayList<>();
    capsule
        .packs()
        .forEach(
            (name, files) -> {
              SchemeRef ref = SchemeRef.of(name);
              RulePack known = builtIn.find(ref.id(), ref.version());
              if (known == null || !known.pack().digest().equals(files.digest())) {
                brought.add(files);
              }
            });
    if (brought.isEmpty()) {
      return builtIn;
    }
    try {
      PackShelf shelf = PackShelf.with(brought);
      for (String name : capsule.packs().keySet()) {
        SchemeRef ref = SchemeRef.of(name);
        RulePack pack = shelf.find(ref.id(), ref.version());
        if (pack == null) {
          throw new CapsuleRefused("its pack " + name + " names itself otherwise");
        }
        pack.rater();
      }
      return shelf;
    } catch (BrokenPack | BrokenRules e) {
      throw new CapsuleRefused("one of its packs cannot be used: " + e.getMessage());
    }
  }
}
