package corymb.rating.law;

import corymb.rating.drl.RuleFile;
import corymb.rating.drl.Stage;
import corymb.rating.example.Trial;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack as its laws see it.
 *
 * @param pack its data, with its files
 * @param rules its rule files, by name
 * @param trials its examples with what the rules said; empty when they could not be run
 */
record Draft(Pack pack, List<RuleFile> rules, List<Trial> trials) {

  /** The indicators, then the criteria. */
  List<Indicator> indicators() {
    return Stream.concat(pack.indicators().stream(), pack.criteria().stream()).toList();
  }

  /** The indicator or criterion with the code, null when there is none. */
  @Nullable Indicator find(String code) {
    return indicators().stream().filter(i -> i.code().equals(code)).findFirst().orElse(null);
  }

  /** The rule files of one stage. */
  List<RuleFile> rulesOf(Stage stage) {
    return rules.stream().filter(file -> file.stage() == stage).toList();
  }

  /** The file of the data in which an indicator or criterion stands. */
  String dataFile(Indicator indicator) {
    return pack.criteria().contains(indicator) ? "scheme.yaml" : "indicators.yaml";
  }
}
