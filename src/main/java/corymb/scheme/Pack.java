package corymb.scheme;

import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.question.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of a scheme, read and checked.
 *
 * @param scheme identity, labels, rules about people and times
 * @param questionnaire what is asked
 * @param sections the sections of the indicators, in order
 * @param indicators the indicators in order
 * @param criteria the criteria of eligibility in order
 * @param digest {@code sha256:} and the digest of all files of the pack
 * @param files the files
 */
public record Pack(
    Scheme scheme,
    Questionnaire questionnaire,
    List<IndicatorSection> sections,
    List<Indicator> indicators,
    List<Indicator> criteria,
    String digest,
    PackFiles files) {

  /** {@code id/version}. */
  public String name() {
    return scheme.id() + "/" + scheme.version();
  }

  /** The texts of the rules by file name. */
  public Map<String, String> ruleTexts() {
    Map<String, String> texts = new TreeMap<>();
    for (String name : files.names()) {
      if (name.endsWith(".drl")) {
        texts.put(name, files.text(name));
      }
    }
    return texts;
  }

  /**
   * The indicator or criterion with the code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Indicator indicator(String code) {
    for (List<Indicator> all : List.of(indicators, criteria)) {
      for (Indicator indicator : all) {
        if (indicator.code().equals(code)) {
          return indicator;
        }
      }
    }
    throw new IllegalArgumentException("the pack " + name() + " has no indicator " + code);
  }
}
