package corymb.intake.read;

import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Content;
import corymb.intake.raw.Content.Look;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading;
import corymb.intake.raw.Reading.Manner;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers that a person typed into a form, understood like those in cells. */
final class TypedAnswers {

  private TypedAnswers() {}

  /** What the texts say; those under codes that the questionnaire does not have are problems. */
  static Reading read(Questionnaire questionnaire, Map<String, String> texts) {
    Map<String, RawAnswer> known = new HashMap<>(texts.size() * 2);
    List<RawAnswer> unknown = new ArrayList<>();
    texts.forEach(
        (code, text) -> {
          Question question = questionnaire.find(code);
          if (question != null) {
            known.put(code, new RawAnswer(code, content(question, text), null, List.of()));
          } else {
            Remark remark = new Remark(ProblemCode.UNKNOWN_QUESTION, code, Map.of("name", code));
            unknown.add(new RawAnswer(code, Content.LOST, null, List.of(remark)));
          }
        });
    return new Reading(Manner.CELLS, known, unknown, List.of());
  }

  private static Content content(Question question, String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return Content.BLANK;
    }
    if (question.type().isNumber()) {
      return number(bare);
    }
    return switch (bare) {
      case "true" -> new Content.Truth(true);
      case "false" -> new Content.Truth(false);
      default -> new Content.Text(text);
    };
  }

  /** A number in the form of programs is a number; any other is left to the reader of texts. */
  private static Content number(String text) {
    if (!text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
      return new Content.Text(text);
    }
    return new Content.Number(new BigDecimal(text), Look.PLAIN, null);
  }
}
