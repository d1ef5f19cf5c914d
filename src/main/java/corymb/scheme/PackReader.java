package corymb.scheme;

import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorReader;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.label.LabelReader;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.question.QuestionnaireReader;
import corymb.scheme.yaml.Entry;
import corymb.scheme.yaml.Faults;
import corymb.scheme.yaml.Status;
import corymb.scheme.yaml.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the data of a pack and checks it whole. */
public final class PackReader {

  private static final String SCHEME = "scheme.yaml";
  private static final String INDICATORS = "indicators.yaml";

  private final PackFiles files;
  private final Faults faults;

  private PackReader(PackFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /**
   * The pack of these files.
   *
   * @throws BrokenPack when a file is missing or wrong; it lists every fault
   */
  public static Pack read(PackFiles files) {
    Faults faults = new Faults();
    Pack pack = read(files, faults);
    if (!faults.isEmpty()) {
      throw new BrokenPack(faults.all());
    }
    return pack;
  }

  /** The pack of these files as far as it can be read, with every fault collected. */
  public static Pack read(PackFiles files, Faults faults) {
    return new PackReader(files, faults).pack();
  }

  private Pack pack() {
    Map<String, OptionList> lists = QuestionnaireReader.options(open("options.yaml"));
    Questionnaire questionnaire =
        QuestionnaireReader.questionnaire(open("questionnaire.yaml"), lists);
    Entry indicators = open(INDICATORS);
    IndicatorReader reader =
        new IndicatorReader(lists, indicators.word("status", Status.class, ""));
    List<IndicatorSection> sections =
        indicators.entries(
            "sections", entry -> new IndicatorSection(entry.text("code"), entry.text("title")));
    List<Indicator> all = indicators.entries("indicators", reader::indicator);
    indicators.end();
    Entry file = open(SCHEME);
    Entry eligibility = file.entry("eligibility");
    List<Indicator> criteria = eligibility.entries("criteria", criteriaReader(eligibility, lists));
    Scheme scheme = scheme(file, eligibility, questionnaire);
    checkCodes(sections, all, criteria);
    return new Pack(scheme, questionnaire, sections, all, criteria, files.digest(), files);
  }

  private static java.util.function.Function<Entry, Indicator> criteriaReader(
      Entry eligibility, Map<String, OptionList> lists) {
    return new IndicatorReader(lists, eligibility.word("status", Status.class, ""))::criterion;
  }

  private Scheme scheme(Entry file, Entry eligibility, Questionnaire questionnaire) {
    Scheme scheme =
        new Scheme(
            file.text("id"),
            file.text("version"),
            file.text("title"),
            file.text("disclaimer"),
            eligibility.text("waivedBy"),
            eligibility.text("waiver"),
            file.entries("labels", LabelReader::label),
            LabelReader.rules(file.entry("rules")),
            LabelReader.peers(file.entry("peers")));
    if (questionnaire.find(scheme.waivedBy()) == null) {
      eligibility.fault("waivedBy", "there is no question '" + scheme.waivedBy() + "'");
    }
    eligibility.end();
    file.end();
    return scheme;
  }

  private void checkCodes(
      List<IndicatorSection> sections, List<Indicator> indicators, List<Indicator> criteria) {
    Set<String> known = new HashSet<>();
    sections.forEach(section -> known.add(section.code()));
    Set<String> codes = new HashSet<>();
    for (Indicator indicator : indicators) {
      if (!known.contains(indicator.section())) {
        faults.add(
            INDICATORS,
            indicator.line(),
            "'%s' belongs to an unknown section '%s'; known: %s"
                .formatted(indicator.code(), indicator.section(), known));
      }
      if (!codes.add(indicator.code())) {
        faults.add(INDICATORS, indicator.line(), "'" + indicator.code() + "' stands here twice");
      }
    }
    for (Indicator criterion : criteria) {
      if (!codes.add(criterion.code())) {
        faults.add(SCHEME, criterion.line(), "'" + criterion.code() + "' stands here twice");
      }
    }
  }

  private Entry open(String name) {
    if (!files.has(name)) {
      faults.add(name, 0, "is missing; a pack needs it");
    }
    return YamlFile.read(name, files.bytes(name), faults);
  }
}
