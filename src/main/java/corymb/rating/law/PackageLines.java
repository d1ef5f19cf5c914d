package corymb.rating.law;

import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.scheme.yaml.Faults;

/** The package line of a rule file names scheme, version and stage. */
final class PackageLines implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    String version = draft.pack().scheme().version().replace('.', '_');
    for (RuleFile file : draft.rules()) {
      Stage stage = file.stage();
      String expected =
          "rules.%s.v%s.%s"
              .formatted(draft.pack().scheme().id(), version, stage == null ? "" : stage.folder());
      if (stage != null && !file.packageName().equals(expected)) {
        faults.add(
            file.file(),
            file.packageLine(),
            "the package is '%s', expected '%s'".formatted(file.packageName(), expected));
      }
    }
  }
}
