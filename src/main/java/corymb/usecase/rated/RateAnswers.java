package corymb.usecase.rated;

import corymb.assessment.judgement.PointsByIndicator;
import corymb.assessment.state.RatedResult;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.SchemeRef;
import corymb.intake.json.AnswersWriter;
import corymb.intake.problem.ProblemCode;
import corymb.intake.read.Intakes;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.json.ResultJson;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Rates answers that are kept. Safe for many threads. */
public final class RateAnswers {

  private final PackShelf shelf;
  private final Intakes intakes;
  private final HeldIntakes held = new HeldIntakes();

  /** Rates by the packs of a shelf. */
  public RateAnswers(PackShelf shelf) {
    this.shelf = shelf;
    this.intakes = shelf.intakes();
  }

  /**
   * Reads and checks what was handed in, without rating it.
   *
   * @param name the name it was handed in with
   * @param bytes the original bytes
   * @param importedOn the day of import
   */
  public Intake read(String name, byte[] bytes, LocalDate importedOn) {
    return held.get(name, bytes, importedOn, () -> intakes.read(name, bytes, importedOn));
  }

  /** A source that could not even be read, as a response with that one problem. */
  public Intake unopened(String name, ProblemCode why) {
    return intakes.unopened(name, why);
  }

  /**
   * Reads, checks and rates answers.
   *
   * @throws FaultyAnswers when they have errors
   */
  public RatedAnswers rate(String name, byte[] bytes, LocalDate importedOn) {
    return rate(read(name, bytes, importedOn));
  }

  /**
   * Reads and checks answers that must be complete, without rating them.
   *
   * @throws FaultyAnswers when they have errors
   */
  public Intake complete(String name, byte[] bytes, LocalDate importedOn) {
    return complete(read(name, bytes, importedOn));
  }

  private static Intake complete(Intake intake) {
    if (!intake.isComplete()) {
      throw new FaultyAnswers(intake.source(), intake.problems());
    }
    return intake;
  }

  /**
   * Rates what was read.
   *
   * @throws FaultyAnswers when it has errors
   */
  public RatedAnswers rate(Intake intake) {
    complete(intake);
    SchemeRef scheme = Objects.requireNonNull(intake.scheme());
    RulePack pack = Objects.requireNonNull(shelf.find(scheme.id(), scheme.version()));
    Scorecard scorecard = pack.rater().rate(intake.checked());
    byte[] json = ResultJson.write(intake, scorecard);
    return new RatedAnswers(intake, scorecard, json, result(scorecard, json));
  }

  private static RatedResult result(Scorecard scorecard, byte[] json) {
    LabelResult indicative = scorecard.indicative();
    return new RatedResult(
        PackFiles.sha256(json),
        scorecard.score().points(),
        scorecard.score().maximum(),
        indicative == null ? null : indicative.label().code(),
        PointsByIndicator.of(scorecard));
  }

  /** The given answers of a response as text, by the codes of their questions. */
  public static Map<String, String> texts(Intake intake) {
    Map<String, String> texts = new TreeMap<>();
    for (Answer answer : intake.checked().answers().values()) {
      Value value = answer.value();
      if (value != null) {
        texts.put(answer.question(), value.text());
      }
    }
    return texts;
  }

  /**
   * The answers of a response with some of them changed, as {@code answers.json}.
   *
   * @param changes the new answers by the codes of their questions, empty for "not answered"
   */
  public static byte[] changed(Intake intake, Map<String, Optional<String>> changes) {
    Map<String, String> texts = texts(intake);
    changes.forEach(
        (question, value) ->
            value.ifPresentOrElse(text -> texts.put(question, text), () -> texts.remove(question)));
    Pack pack = intake.checkedBy();
    return AnswersWriter.write(pack, texts);
  }
}
