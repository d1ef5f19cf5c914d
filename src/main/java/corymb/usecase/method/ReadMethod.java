package corymb.usecase.method;

import corymb.rating.drl.Rule;
import corymb.rating.drl.RuleFile;
import corymb.rating.drl.RuleReader;
import corymb.scheme.PackFiles;
import corymb.scheme.language.Language;
import corymb.scheme.yaml.Faults;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the scheme by which labels are awarded. It is public: anybody may. Make one for many. */
public final class ReadMethod {

  private static final String MEASURES = "measures/";

  private final RulePack pack;
  private final Map<String, List<String>> rules;

  /** Of the first pack of a shelf. */
  public ReadMethod(PackShelf shelf) {
    this.pack = shelf.first();
    this.rules = rules(shelf.files(pack.pack()));
  }

  /** The scheme in the words of a language. */
  public Method in(Language language) {
    return new Method(pack.in(language), rules);
  }

  private static Map<String, List<String>> rules(PackFiles files) {
    Faults faults = new Faults();
    Map<String, List<String>> rules = new HashMap<>();
    for (String name : files.names()) {
      if (name.startsWith(MEASURES) && name.endsWith(".drl")) {
        RuleFile file = RuleReader.read(name, files.text(name), faults);
        rules.put(
            file.code(), file.rules().stream().map(rule -> sentence(rule, file.code())).toList());
      }
    }
    return rules;
  }

  private static String sentence(Rule rule, String code) {
    return rule.name().startsWith(code + " ")
        ? rule.name().substring(code.length() + 1)
        : rule.name();
  }
}
