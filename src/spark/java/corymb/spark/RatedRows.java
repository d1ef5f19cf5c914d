package corymb.spark;

import corymb.facts.Score;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.SchemeRef;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import corymb.scheme.yaml.Words;
import corymb.usecase.AssessResponses;
import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.ResponseSource;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rated responses as rows; one with errors is a row, too, with its problems and no points. */
public final class RatedRows {

  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType WHOLE = DataTypes.IntegerType;
  private static final int YEAR = 4;

  private static final StructType INDICATOR =
      new StructType()
          .add("code", TEXT)
          .add("state", TEXT)
          .add("measure", TEXT)
          .add("points", WHOLE)
          .add("maximum", WHOLE)
          .add("minimum", TEXT);

  private static final StructType PROBLEM =
      new StructType()
          .add("code", TEXT)
          .add("severity", TEXT)
          .add("question", TEXT)
          .add("message", TEXT);

  /** Their columns; {@code label} is "none" where no label is in reach. */
  static final StructType SCHEMA =
      new StructType()
          .add("source", TEXT, false)
          .add("sha256", TEXT, false)
          .add("scheme", TEXT)
          .add("complete", DataTypes.BooleanType, false)
          .add("country", TEXT)
          .add("year", WHOLE)
          .add("label", TEXT)
          .add("points", WHOLE)
          .add("maximum", WHOLE)
          .add("percent", DataTypes.createDecimalType(4, 1))
          .add("indicators", DataTypes.createArrayType(INDICATOR))
          .add("problems", DataTypes.createArrayType(PROBLEM))
          .add("result", TEXT, false);

  private RatedRows() {}

  /** Rates responses, each partition by itself; in their order, none is left out. */
  public static Dataset<Row> of(Dataset<Row> responses, Packs packs) {
    MapPartitionsFunction<Row, Row> rate = rows -> rated(rows, packs.ready());
    return responses.mapPartitions(rate, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> rated(Iterator<Row> rows, AssessResponses assess) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        String name = row.getString(0);
        return row(assess.assess(new ResponseSource.Read(name, name, row.getAs(1))));
      }
    };
  }

  private static Row row(Assessed assessed) {
    Intake intake = assessed.intake();
    Scorecard card = assessed.scorecard();
    Score score = card == null ? null : card.score();
    SchemeRef scheme = intake.scheme();
    byte[] json = Objects.requireNonNull(assessed.documents().get(Format.JSON));
    return RowFactory.create(
        intake.source(),
        intake.sha256(),
        scheme == null ? null : scheme.id() + "/" + scheme.version(),
        card != null,
        answer(intake.response(), "organisation.country"),
        year(answer(intake.response(), "organisation.assessmentDate")),
        card == null ? null : label(card),
        score == null ? null : score.points(),
        score == null ? null : score.maximum(),
        score == null ? null : score.percent().shown(),
        card == null
            ? null
            : card.indicators().stream().map(RatedRows::indicator).toArray(Row[]::new),
        intake.problems().stream().map(RatedRows::problem).toArray(Row[]::new),
        new String(json, StandardCharsets.UTF_8));
  }

  private static String label(Scorecard card) {
    LabelResult indicative = card.indicative();
    return indicative == null ? "none" : indicative.label().code();
  }

  private static Row indicator(IndicatorResult result) {
    return RowFactory.create(
        result.indicator().code(),
        result.isScored() ? "scored" : "not-applicable",
        result.shownMeasure(),
        result.points(),
        result.maximum(),
        Words.of(result.minimum()));
  }

  private static Row problem(Problem problem) {
    return RowFactory.create(
        problem.code(), Words.of(problem.severity()), problem.question(), problem.message());
  }

  private static @Nullable String answer(@Nullable Response response, String question) {
    var answer = response == null ? null : response.answers().get(question);
    Value value = answer == null ? null : answer.value();
    return value == null ? null : value.text();
  }

  private static @Nullable Integer year(@Nullable String day) {
    return day == null ? null : Integer.valueOf(day.substring(0, YEAR));
  }
}
