package corymb.usecase.register;

import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardStatus;
import corymb.label.register.Folding;
import corymb.label.register.RegisterQuery;
import corymb.label.register.RegisterWords;
import corymb.scheme.language.Sentence;
import corymb.scheme.question.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register, in their own words; null means any.
 *
 * @param text words of name, number or web address
 * @param country code of two letters, or the English name
 * @param portfolio code or title
 * @param label code or title
 * @param status what the label is worth
 */
public record RegisterSearch(
    @Nullable String text,
    @Nullable String country,
    @Nullable String portfolio,
    @Nullable String label,
    @Nullable AwardStatus status) {

  /**
   * The same in codes.
   *
   * @throws ActRefused when the scheme does not have the country, the portfolio or the label
   */
  public RegisterQuery query(RegisterWords words) {
    Map<String, String> countries = new LinkedHashMap<>();
    for (Option option : words.countries()) {
      countries.put(option.code(), option.label());
    }
    return new RegisterQuery(
        text,
        code(Sentence.of("country"), country, countries),
        code(Sentence.of("portfolio"), portfolio, words.portfolios()),
        code(Sentence.of("label"), label, words.labels()),
        status);
  }

  private static @Nullable String code(
      Sentence what, @Nullable String wanted, Map<String, String> titles) {
    if (wanted == null) {
      return null;
    }
    String folded = Folding.of(wanted);
    return titles.entrySet().stream()
        .filter(
            each ->
                Folding.of(each.getKey()).equals(folded)
                    || Folding.of(each.getValue()).equals(folded))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new ActRefused(
                    "the scheme has no {0} '{1}'; it has {2}", what, wanted, titles.keySet()));
  }
}
