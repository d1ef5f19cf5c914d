package corymb.usecase.rated;

import corymb.facts.Answer;
import corymb.facts.Measure;
import corymb.facts.Points;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.SchemeRef;
import corymb.intake.read.Intakes;
import corymb.rating.FailedRule;
import corymb.rating.Outcomes;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Looks how far answers get while they are given. Safe for many threads. */
public final class LookAtAnswers {

  private final RulePack rules;
  private final Language language;
  private final Intakes intakes;

  /**
   * Looks by the rules of a pack.
   *
   * @param shelf where the pack is
   * @param language the language of problems and results
   */
  public LookAtAnswers(PackShelf shelf, RulePack rules, Language language) {
    this.rules = rules;
    this.language = language;
    this.intakes = shelf.intakes(language);
  }

  /** The pack that asks, in the language. */
  public Pack pack() {
    return rules.in(language);
  }

  /**
   * Checks answers, and rates them as far as they allow.
   *
   * @param texts the answers as they were typed, by the codes of their questions
   * @param today the day on which they are checked
   */
  public AnswersLook look(String name, Map<String, String> texts, LocalDate today) {
    Intake intake = check(name, texts, today);
    if (intake.isComplete()) {
      Scorecard scorecard = Retold.in(language, rules, rules.rater().rate(intake.checked()));
      return new AnswersLook(pack(), intake, known(scorecard), scorecard);
    }
    return new AnswersLook(pack(), intake, known(intake), null);
  }

  /** Only checks them. */
  public Intake check(String name, Map<String, String> texts, LocalDate today) {
    SchemeRef ref = SchemeRef.of(pack().name());
    return intakes.typed(name, ref, texts, today);
  }

  private static KnownPoints known(Scorecard scorecard) {
    Map<String, Integer> points = new HashMap<>();
    Set<String> without = new HashSet<>();
    scorecard
        .indicators()
        .forEach(
            result -> {
              if (result.isScored()) {
                points.put(result.indicator().code(), result.pointsOrZero());
              } else {
                without.add(result.indicator().code());
              }
            });
    return new KnownPoints(points, without);
  }

  private KnownPoints known(Intake intake) {
    Set<String> doubtful = new HashSet<>();
    for (Problem problem : intake.problems()) {
      if (problem.isError() && problem.question() != null) {
        doubtful.add(problem.question());
      }
    }
    try {
      Outcomes outcomes = rules.rater().outcomes(withStandIns(intake.checked()));
      return known(outcomes, doubtful);
    } catch (FailedRule e) {
      return KnownPoints.NONE;
    }
  }

  /**
   * A number that is missing stands in the way of sums and shares of others; what is worked out
   * from the stand-in is not told.
   */
  private Response withStandIns(Response response) {
    Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
    for (Question question : pack().questionnaire().questions()) {
      Answer answer = answers.get(question.code());
      if (question.required()
          && question.type().isNumber()
          && (answer == null || !answer.isGiven())) {
        answers.put(question.code(), Answer.of(question.code(), new Value.Amount(BigDecimal.ONE)));
      }
    }
    return new Response(answers);
  }

  private static KnownPoints known(Outcomes outcomes, Set<String> doubtful) {
    Map<String, Integer> points = new HashMap<>();
    Set<String> without = new HashSet<>();
    for (Measure measure : outcomes.measures().values()) {
      boolean sound =
          measure.why().answers().stream().noneMatch(a -> doubtful.contains(a.question()));
      Points earned = outcomes.points().get(measure.code());
      if (sound && !measure.applicable()) {
        without.add(measure.code());
      } else if (sound && earned != null) {
        points.put(measure.code(), earned.band().points());
      }
    }
    return new KnownPoints(points, without);
  }
}
