package corymb.intake.check;

import corymb.intake.problem.ProblemTexts;
import corymb.intake.raw.Reading;
import corymb.scheme.question.CrossCheck;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    this.texts = texts;
    for (Question question : questionnaire.questions()) {
      questions.add(new QuestionCheck(question));
    }
    Comparisons comparisons = new Comparisons(questionnaire);
    for (CrossCheck check : questionnaire.checks()) {
      checks.add(new ReadyCheck(check, comparisons.of(check.condition())));
    }
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
