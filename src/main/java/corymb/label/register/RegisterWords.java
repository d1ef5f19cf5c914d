package corymb.label.register;

import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the scheme for the codes in the register.
 *
 * @param labels the titles of the labels by their codes, from the lowest to the highest
 * @param countries the countries by alpha-2
 * @param portfolios the titles of the portfolios by their codes
 */
public record RegisterWords(
    Map<String, String> labels, List<Option> countries, Map<String, String> portfolios) {

  private static final String COUNTRIES = "countries";
  private static final String PORTFOLIOS = "portfolios";

  /**
   * The words of a pack.
   *
   * @throws IllegalArgumentException when it has no list of countries or portfolios
   */
  public static RegisterWords of(Pack pack) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Label label : pack.scheme().labels()) {
      labels.put(label.code(), label.title());
    }
    Map<String, String> portfolios = new LinkedHashMap<>();
    for (Option option : list(pack, PORTFOLIOS).options()) {
      portfolios.put(option.code(), option.label());
    }
    return new RegisterWords(labels, list(pack, COUNTRIES).options(), portfolios);
  }

  private static OptionList list(Pack pack, String name) {
    OptionList list = pack.questionnaire().lists().get(name);
    if (list == null) {
      throw new IllegalArgumentException("the pack " + pack.name() + " has no list " + name);
    }
    return list;
  }

  /** The title of a label, its code when the scheme has none. */
  public String label(String code) {
    return labels.getOrDefault(code, code);
  }

  /** The English name of a country, its code when the scheme has none. */
  public String country(String code) {
    for (Option country : countries) {
      if (country.code().equals(code)) {
        return country.label();
      }
    }
    return code;
  }

  /** The title of a portfolio, its code when the scheme has none, null for null. */
  public @Nullable String portfolio(@Nullable String code) {
    return code == null ? null : portfolios.getOrDefault(code, code);
  }
}
