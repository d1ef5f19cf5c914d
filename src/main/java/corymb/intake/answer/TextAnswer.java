package corymb.intake.answer;

import corymb.facts.Value.Words;
import corymb.intake.problem.ProblemCode;
import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands texts, without the spaces around them; a number is accepted as it is shown. */
final class TextAnswer implements AnswerReader {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_ASCII = 0x7E;

  private final int most;

  /**
   * @param most the most characters, null for any number of them
   */
  TextAnswer(@Nullable BigDecimal most) {
    this.most = most == null ? Integer.MAX_VALUE : most.intValueExact();
  }

  @Override
  public Outcome read(Content content) {
    String text = Bare.of(content.shown());
    if (text.chars().anyMatch(c -> c < FIRST_PRINTABLE || c > LAST_ASCII)) {
      String unseen = unseen(text);
      if (!unseen.isEmpty()) {
        return Outcome.wrong(ProblemCode.CONTROL_CHARACTERS, text, Map.of("characters", unseen));
      }
    }
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      Map<String, String> details =
          Map.of("length", String.valueOf(length), "max", String.valueOf(most));
      return Outcome.wrong(ProblemCode.TOO_LONG, text, details);
    }
    return Outcome.of(new Words(text));
  }

  private static String unseen(String text) {
    return text.codePoints()
        .filter(TextAnswer::isUnseen)
        .distinct()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(", "));
  }

  /** Control characters, halves of pairs, line ends, and marks that turn the order of letters. */
  private static boolean isUnseen(int character) {
    boolean turns =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return turns
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }
}
