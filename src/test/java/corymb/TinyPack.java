package corymb;

import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import java.nio.file.Path;

/**
 * The tiny scheme of the tests: three indicators of up to 5 points (1.1 share with a minimum, 1.2
 * may not apply, 2.1 counts elements), criteria E1 and E2 (waivable), labels bronze, silver, gold.
 */
public final class TinyPack {

  /** Where its files are. */
  public static final Path FOLDER = Path.of("src/test/resources/packs/tiny/1.0.0");

  /** Its files. */
  public static final PackFiles FILES = PackFolder.read(FOLDER);

  /** The pack. */
  public static final Pack PACK = PackReader.read(FILES);

  private TinyPack() {}

  /** A rater with its rules, which are compiled once. */
  public static Rater rater() {
    return Compiled.RATER;
  }

  private static final class Compiled {
    static final Rater RATER = new Rater(PACK, RuleBase.ofTexts(PACK.ruleTexts()));
  }
}
