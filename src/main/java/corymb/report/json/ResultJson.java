package corymb.report.json;

import corymb.assessment.judgement.Judgement;
import corymb.facts.Answer;
import corymb.facts.Cell;
import corymb.facts.Score;
import corymb.facts.Why;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.rating.CriterionResult;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.NextStep;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.scheme.yaml.Words;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes results as {@code corymb-result/1}: one object on one line in UTF-8, its keys in a fixed
 * order, so that the same input gives the same bytes.
 */
public final class ResultJson {

  /** The name and version of the form. */
  public static final String FORMAT = "corymb-result/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ResultJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The result of one response, without a line end.
   *
   * @param scorecard the rating, null when the response has errors
   */
  public static byte[] write(Intake intake, @Nullable Scorecard scorecard) {
    return write(intake, scorecard, null);
  }

  /**
   * The same with what rules and procedure allow as its last key, {@code judgement}.
   *
   * @param judgement what they allow, null when nothing is known of the procedure; then the bytes
   *     are those without it
   */
  public static byte[] write(
      Intake intake, @Nullable Scorecard scorecard, @Nullable Judgement judgement) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      new ResultJson(json).result(intake, scorecard, judgement);
    }
    return bytes.toByteArray();
  }

  /** The same without a rating: whether the response is complete, and its problems. */
  public static byte[] problems(Intake intake) {
    return write(intake, null);
  }

  private void result(Intake intake, @Nullable Scorecard scorecard, @Nullable Judgement judgement) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("name", intake.source());
    json.writeStringProperty("sha256", intake.sha256());
    json.writeEndObject();
    scheme(intake.pack());
    json.writeBooleanProperty("complete", intake.isComplete());
    json.writeArrayPropertyStart("problems");
    intake.problems().forEach(this::problem);
    json.writeEndArray();
    if (scorecard != null) {
      scorecard(scorecard);
    }
    if (judgement != null) {
      JudgementJson.write(judgement, json);
    }
    json.writeEndObject();
  }

  private void scheme(@Nullable Pack pack) {
    if (pack == null) {
      json.writeNullProperty("scheme");
      return;
    }
    json.writeObjectPropertyStart("scheme");
    json.writeStringProperty("id", pack.scheme().id());
    json.writeStringProperty("version", pack.scheme().version());
    json.writeStringProperty("digest", pack.digest());
    json.writeEndObject();
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("severity", Words.of(problem.severity()));
    textOrNull("question", problem.question());
    place(problem.cell());
    json.writeStringProperty("found", problem.found());
    json.writeStringProperty("expected", problem.expected());
    json.writeStringProperty("message", problem.message() + " " + problem.advice());
    json.writeEndObject();
  }

  private void scorecard(Scorecard scorecard) {
    json.writeArrayPropertyStart("indicators");
    scorecard.indicators().forEach(this::indicator);
    json.writeEndArray();
    score(scorecard.score());
    json.writeArrayPropertyStart("eligibility");
    scorecard.eligibility().forEach(this::criterion);
    json.writeEndArray();
    json.writeArrayPropertyStart("labels");
    scorecard.labels().forEach(this::label);
    json.writeEndArray();
    LabelResult indicative = scorecard.indicative();
    json.writeStringProperty("indicative", indicative == null ? "none" : indicative.label().code());
  }

  private void score(Score score) {
    json.writeObjectPropertyStart("score");
    json.writeNumberProperty("points", score.points());
    json.writeNumberProperty("maximum", score.maximum());
    json.writeStringProperty("percent", score.percent().shown().toPlainString());
    json.writeEndObject();
  }

  private void indicator(IndicatorResult result) {
    json.writeStartObject();
    json.writeStringProperty("code", result.indicator().code());
    json.writeStringProperty("state", result.isScored() ? "scored" : "not-applicable");
    textOrNull("measure", result.shownMeasure());
    json.writeStringProperty("unit", result.indicator().shownPart().unit());
    if (result.points() == null) {
      json.writeNullProperty("points");
    } else {
      json.writeNumberProperty("points", result.points());
    }
    json.writeNumberProperty("maximum", result.indicator().maximum());
    json.writeStringProperty("minimum", Words.of(result.minimum()));
    if (!result.isScored()) {
      json.writeStringProperty("reason", result.indicator().notApplicable());
    }
    why(result.why());
    next(result.next());
    json.writeEndObject();
  }

  private void why(Why why) {
    json.writeObjectPropertyStart("why");
    json.writeStringProperty("rule", why.rule());
    json.writeArrayPropertyStart("answers");
    why.answers().forEach(this::answer);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answer(Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("question", answer.question());
    textOrNull("value", answer.value() == null ? null : answer.value().text());
    place(answer.cell());
    json.writeEndObject();
  }

  private void next(@Nullable NextStep next) {
    if (next == null) {
      json.writeNullProperty("next");
      return;
    }
    json.writeObjectPropertyStart("next");
    json.writeNumberProperty("points", next.points());
    json.writeStringProperty("needs", next.needs());
    json.writeEndObject();
  }

  private void criterion(CriterionResult result) {
    json.writeStartObject();
    json.writeStringProperty("code", result.criterion().code());
    json.writeStringProperty("outcome", Words.of(result.outcome().outcome()));
    json.writeEndObject();
  }

  private void label(LabelResult result) {
    json.writeStartObject();
    json.writeStringProperty("label", result.label().code());
    json.writeStringProperty("content", result.contentMet() ? "met" : "not-met");
    json.writeArrayPropertyStart("failed");
    result.failed().forEach(gate -> GateJson.write(gate, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("procedure");
    result.label().procedure().stream().map(Label.Step::text).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(@Nullable Cell cell) {
    textOrNull("sheet", cell == null ? null : cell.sheet());
    textOrNull("cell", cell == null ? null : cell.address());
  }

  private void textOrNull(String name, @Nullable String text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }
}
