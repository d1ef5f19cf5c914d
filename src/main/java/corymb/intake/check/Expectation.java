package corymb.intake.check;

import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a question expects. */
final class Expectation {

  private static final int MOST_OPTIONS = 7;

  private Expectation() {}

  /** What the question expects, as in {@code a whole number from 0 to 100000}. */
  static String of(Question question, Manner manner, ProblemTexts texts) {
    String key = "expected." + question.type().name().toLowerCase(Locale.ROOT);
    OptionList list = question.options();
    return switch (question.type()) {
      case INTEGER, DECIMAL ->
          texts.text(key, Map.of("min", number(question.min()), "max", number(question.max())));
      case TEXT ->
          question.max() == null
              ? texts.text(key + ".any", Map.of())
              : texts.text(key, Map.of("max", number(question.max())));
      case DATE -> texts.text(key, Map.of());
      case YESNO -> texts.text(manner == Manner.JSON ? key + ".json" : key, Map.of());
      case CHOICE -> choice(list == null ? List.of() : list.options(), manner, key, texts);
    };
  }

  private static String choice(
      List<Option> options, Manner manner, String key, ProblemTexts texts) {
    String form = manner == Manner.JSON ? key + ".json" : key;
    if (options.size() > MOST_OPTIONS) {
      return texts.text(form + ".long", Map.of());
    }
    String words =
        options.stream()
            .map(option -> manner == Manner.JSON ? option.code() : option.label())
            .collect(Collectors.joining(", "));
    return texts.text(form, Map.of("options", words));
  }

  private static String number(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
