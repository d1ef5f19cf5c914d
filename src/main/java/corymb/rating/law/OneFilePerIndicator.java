package corymb.rating.law;

import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.yaml.Faults;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every indicator and criterion has one file of measuring rules, in the folder of its section; the
 * file's name begins with the code. Files of other stages begin with a code such as P1.
 */
final class OneFilePerIndicator implements Law {

  private static final Pattern OTHER_CODE = Pattern.compile("[A-Z][0-9]+");

  @Override
  public void check(Draft draft, Faults faults) {
    for (RuleFile file : draft.rules()) {
      if (file.stage() == Stage.MEASURES) {
        checkMeasure(draft, file, faults);
      } else if (!OTHER_CODE.matcher(file.code()).matches()) {
        faults.add(
            file.file(),
            0,
            "the name of this file must begin with a code such as 'P1-'; rename it");
      }
    }
    draft.indicators().forEach(indicator -> checkCount(draft, indicator, faults));
  }

  private static void checkMeasure(Draft draft, RuleFile file, Faults faults) {
    Indicator indicator = draft.find(file.code());
    if (indicator == null) {
      faults.add(
          file.file(),
          0,
          "no indicator or criterion has the code '%s' with which this file's name begins; rename it or take it out"
              .formatted(file.code()));
    } else if (!file.file().startsWith(folder(indicator))) {
      faults.add(
          file.file(),
          0,
          "the rules of '%s' belong into %s; move the file there"
              .formatted(indicator.code(), folder(indicator)));
    }
  }

  private static void checkCount(Draft draft, Indicator indicator, Faults faults) {
    List<RuleFile> files =
        draft.rulesOf(Stage.MEASURES).stream()
            .filter(file -> file.code().equals(indicator.code()))
            .toList();
    if (files.isEmpty()) {
      faults.add(
          draft.dataFile(indicator),
          indicator.line(),
          "'%s' has no rules; add a file %s%s-....drl"
              .formatted(indicator.code(), folder(indicator), indicator.code()));
    }
    for (RuleFile second : files.subList(Math.min(1, files.size()), files.size())) {
      faults.add(
          second.file(),
          0,
          "'%s' has its rules in %s already; put them together"
              .formatted(indicator.code(), files.get(0).file()));
    }
  }

  private static String folder(Indicator indicator) {
    return "measures/" + indicator.section() + "/";
  }
}
