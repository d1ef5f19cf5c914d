package corymb.intake.check;

import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.Reading;
import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks responses by one questionnaire: types, bounds, options, required answers, cross-checks.
 * Made once for a pack; safe for many threads.
 */
public final class ResponseCheck {

  private final List<QuestionCheck> questions = new ArrayList<>();
  private final List<ReadyCheck> checks = new ArrayList<>();
  private final ProblemTexts texts;

  /** A cross-check with its comparison. */
  record ReadyCheck(CrossCheck check, Comparison comparison) {}

  /** A check by this questionnaire that speaks in these words. */
  public ResponseCheck(Questionnaire questionnaire, ProblemTexts texts) {
    this(questionnaire, texts, List::of);
  }

  /**
   * The same for workbooks in any language.
   *
   * @param elsewhere the questionnaire in the other languages; asked for only when something is not
   *     understood in its own
   */
  public ResponseCheck(
      Questionnaire questionnaire, ProblemTexts texts, Supplier<List<Questionnaire>> elsewhere) {
    this.texts = texts;
    for (Question question : questionnaire.questions()) {
      questions.add(new QuestionCheck(question, () -> same(question, elsewhere.get())));
    }
    Comparisons comparisons = new Comparisons(questionnaire);
    for (CrossCheck check : questionnaire.checks()) {
      checks.add(new ReadyCheck(check, comparisons.of(check.condition())));
    }
  }

  private static List<Question> same(Question question, List<Questionnaire> elsewhere) {
    return elsewhere.stream().flatMap(q -> Stream.ofNullable(q.find(question.code()))).toList();
  }

  /**
   * The typed answers and all problems.
   *
   * @param today the day of import, after which no response can describe anything
   */
  public Checked check(Reading reading, LocalDate today) {
    return new CheckRun(reading, today, texts).run(questions, checks);
  }
}
