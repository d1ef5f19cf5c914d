package corymb;

import corymb.scheme.PackFiles;
import corymb.usecase.PackFolders;
import java.nio.file.Path;

/** The files of a pack's folder, for tests. */
public final class PackFolder {

  /** The pack that is shipped. */
  public static final Path ECEI = Path.of("rules/ecei/1.0.0");

  private PackFolder() {}

  /** All files below the folder. */
  public static PackFiles read(Path folder) {
    return PackFolders.read(folder);
  }
}
