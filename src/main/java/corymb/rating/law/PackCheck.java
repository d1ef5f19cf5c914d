package corymb.rating.law;

import corymb.rating.BrokenRules;
import corymb.rating.Rater;
import corymb.rating.RuleBase;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.RuleReader;
import corymb.rating.example.Example;
import corymb.rating.example.ExampleRun;
import corymb.rating.example.Examples;
import corymb.rating.example.Trial;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a pack against all laws. */
public final class PackCheck {

  private static final List<Law> OF_DATA_AND_RULES =
      List.of(
          new OneFilePerIndicator(),
          new ExamplesBesideRules(),
          new RuleNamesAreSentences(),
          new PackageLines(),
          new NamesExist(),
          new NamesAreUsed(),
          new BandsDescend(),
          new NotApplicableHasRule(),
          new TextsAreWhole());

  private static final List<Law> OF_EXAMPLES =
      List.of(new OneOutcome(), new ExamplesAgree(), new EveryRuleFires(), new EdgesHaveExamples());

  private PackCheck() {}

  /**
   * Every fault of a pack, by file and line; none when it can be sealed. Laws about the data are
   * held against it only when it can be read whole, and examples are run only when the rules
   * compile besides; else one fault would show as many.
   */
  public static List<Fault> check(PackFiles files) {
    Faults faults = new Faults();
    Pack pack = PackReader.read(files, faults);
    boolean whole = faults.isEmpty();
    List<RuleFile> rules = RuleReader.readAll(pack.ruleTexts(), faults);
    Draft draft = new Draft(pack, rules, List.of());
    new SealHolds().check(draft, faults);
    RuleBase base = compiled(pack, faults);
    if (whole) {
      OF_DATA_AND_RULES.forEach(law -> law.check(draft, faults));
      List<Example> examples = Examples.read(pack, faults);
      if (base != null) {
        Draft tried = new Draft(pack, rules, trials(examples, new Rater(pack, base)));
        OF_EXAMPLES.forEach(law -> law.check(tried, faults));
      }
    }
    return faults.all();
  }

  private static @Nullable RuleBase compiled(Pack pack, Faults faults) {
    try {
      return RuleBase.ofTexts(pack.ruleTexts());
    } catch (BrokenRules e) {
      e.faults().forEach(fault -> faults.add(fault.file(), fault.line(), fault.message()));
      return null;
    }
  }

  private static List<Trial> trials(List<Example> examples, Rater rater) {
    ExampleRun run = new ExampleRun(rater);
    return examples.stream().map(run::run).toList();
  }
}
