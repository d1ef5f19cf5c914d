package corymb.rating.law;

import corymb.scheme.BrokenPack;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
import java.util.List;

/** Seals a pack: from then on its files must stay as they are. */
public final class PackSeal {

  private PackSeal() {}

  /**
   * The seal of these files, to be kept as {@value PackFiles#LOCK} beside them.
   *
   * @throws BrokenPack when the pack breaks a law; it lists every fault
   */
  public static String seal(PackFiles files) {
    List<Fault> faults = PackCheck.check(files);
    if (!faults.isEmpty()) {
      throw new BrokenPack(faults);
    }
    return files.seal();
  }
}
