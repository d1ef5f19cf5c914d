package corymb.intake.json;

import corymb.intake.SchemeRef;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.OpenedSource;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.Reading;
import corymb.intake.raw.Reading.Manner;
import corymb.intake.raw.UnreadableSource;
import corymb.scheme.question.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of one JSON object: of {@code answers.json}, or of a line of {@code answers.ndjson}.
 */
public final class AnswersJson implements OpenedSource {

  /** For the unknown codes after these, what was meant is not looked for: it would take long. */
  private static final int MOST_COMPARED = 500;

  private final SchemeRef scheme;
  private final Map<String, RawAnswer> answers;
  private final List<Remark> remarks;

  AnswersJson(SchemeRef scheme, Map<String, RawAnswer> answers, List<Remark> remarks) {
    this.scheme = scheme;
    this.answers = answers;
    this.remarks = remarks;
  }

  /**
   * Reads one JSON object; numbers stay exact.
   *
   * @throws UnreadableSource when it is no JSON, or does not say which scheme it answers
   */
  public static AnswersJson open(byte[] bytes) throws UnreadableSource {
    return new JsonWalk().open(bytes);
  }

  @Override
  public SchemeRef scheme() {
    return scheme;
  }

  @Override
  public Reading read(Questionnaire questionnaire) {
    Map<String, RawAnswer> known = new HashMap<>(answers.size() * 2);
    List<RawAnswer> unknown = new ArrayList<>();
    Set<String> codes = questionnaire.byCode().keySet();
    answers.forEach(
        (code, answer) -> {
          if (questionnaire.find(code) != null) {
            known.put(code, answer);
          } else {
            Set<String> near = unknown.size() < MOST_COMPARED ? codes : Set.of();
            unknown.add(unknown(answer, near));
          }
        });
    return new Reading(Manner.JSON, known, unknown, remarks);
  }

  private static RawAnswer unknown(RawAnswer answer, Set<String> near) {
    String code = answer.question();
    Map<String, String> details = new HashMap<>(Map.of("name", code));
    String nearest = Nearest.of(code, near);
    if (nearest != null) {
      details.put("nearest", nearest);
    }
    List<Remark> remarks = new ArrayList<>(answer.remarks());
    remarks.add(new Remark(ProblemCode.UNKNOWN_QUESTION, code, details));
    return new RawAnswer(code, answer.content(), null, remarks);
  }
}
