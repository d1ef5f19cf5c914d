package corymb.rating.law;

import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.text.PackTexts;
import corymb.scheme.yaml.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of each further language are exactly those of the pack, and no label of an option means
 * another option in another language, because workbooks are read whatever language they are in.
 */
final class TextsAreWhole implements Law {

  @Override
  public void check(Draft draft, Faults faults) {
    Pack pack = draft.pack();
    knownFiles(pack, faults);
    Faults ofTexts = new Faults();
    for (Language language : Language.values()) {
      PackTexts.check(pack, language, ofTexts);
    }
    ofTexts.all().forEach(fault -> faults.add(fault.file(), fault.line(), fault.message()));
    if (ofTexts.isEmpty()) {
      List<Language> spoken = PackTexts.languages(pack);
      pack.questionnaire().lists().keySet().forEach(list -> oneMeaning(pack, list, spoken, faults));
    }
  }

  private static void knownFiles(Pack pack, Faults faults) {
    for (String file : pack.files().names()) {
      boolean known = false;
      for (Language language : Language.values()) {
        known |= language != Language.ENGLISH && file.equals(PackTexts.file(language));
      }
      if (file.startsWith(PackTexts.FOLDER) && !known) {
        faults.add(
            file,
            0,
            "is no file of texts; expected the code of a language and .yaml: "
                + Language.codes().subList(1, Language.codes().size()));
      }
    }
  }

  private static void oneMeaning(Pack pack, String name, List<Language> spoken, Faults faults) {
    Map<String, Option> meanings = new HashMap<>();
    for (Language language : spoken) {
      OptionList list = PackTexts.in(pack, language).questionnaire().lists().get(name);
      for (Option option : list == null ? List.<Option>of() : list.options()) {
        Option other = meanings.putIfAbsent(option.label().toLowerCase(Locale.ROOT), option);
        if (other != null && !other.code().equals(option.code())) {
          faults.add(
              language == Language.ENGLISH ? "options.yaml" : PackTexts.file(language),
              0,
              "the label '%s' of the option %s of %s already means the option %s; choose other words"
                  .formatted(option.label(), option.code(), name, other.code()));
        }
      }
    }
  }
}
