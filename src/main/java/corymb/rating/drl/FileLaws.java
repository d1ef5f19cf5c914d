package corymb.rating.drl;

import corymb.scheme.yaml.Faults;
import java.util.List;

/** Holds single rule files against the laws that need no other file. */
public final class FileLaws {

  private static final List<FileLaw> ALL =
      List.of(new StagesNeverMix(), new MeasuresBindWhatTheySee(), new NoTwinConditions());

  private FileLaws() {}

  /** Adds a fault wherever the file breaks a law. */
  public static void check(RuleFile file, Faults faults) {
    ALL.forEach(law -> law.check(file, faults));
  }
}
