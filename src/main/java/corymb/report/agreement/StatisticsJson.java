package corymb.report.agreement;

import corymb.assessment.agreement.Coefficient;
import corymb.report.agreement.PointsTable.Average;
import corymb.report.agreement.PointsTable.Row;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Figures of agreement as {@code corymb-statistics/1}: one object on one line, its keys in a fixed
 * order. Numbers are decimal texts with three decimals, half up; a figure that cannot be computed
 * has {@code value} null and says {@code because} what.
 */
public final class StatisticsJson {

  /** The name and version of the form. */
  public static final String FORMAT = "corymb-statistics/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private StatisticsJson() {}

  /**
   * The object, without a line end.
   *
   * @param caseId the case, null for all of them
   * @param cases how many cases were counted
   */
  public static String write(
      @Nullable String caseId, int cases, PointsTable table, List<Figure> figures) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      textOrNull(json, "case", caseId);
      json.writeNumberProperty("cases", cases);
      json.writeArrayPropertyStart("points");
      table.rows().forEach(row -> row(json, row));
      json.writeEndArray();
      json.writeArrayPropertyStart("figures");
      figures.forEach(figure -> figure(json, figure));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void row(JsonGenerator json, Row row) {
    json.writeStartObject();
    json.writeStringProperty("indicator", row.indicator());
    json.writeArrayPropertyStart("assessors");
    row.points()
        .forEach(
            (person, average) -> {
              json.writeStartObject();
              json.writeStringProperty("person", person);
              average(json, average);
              json.writeEndObject();
            });
    json.writeEndArray();
    Average agreed = row.agreed();
    if (agreed == null) {
      json.writeNullProperty("agreed");
    } else {
      json.writeObjectPropertyStart("agreed");
      average(json, agreed);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void average(JsonGenerator json, Average average) {
    json.writeStringProperty("points", Shown.text(average.points()));
    json.writeNumberProperty("cases", average.cases());
  }

  private static void figure(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("code", figure.code());
    json.writeStringProperty("title", figure.title());
    json.writeArrayPropertyStart("persons");
    figure.persons().forEach(json::writeString);
    json.writeEndArray();
    if (figure.number() instanceof Coefficient.Known known) {
      json.writeStringProperty("value", Shown.text(known.value()));
      json.writeNumberProperty("units", known.units());
    } else {
      json.writeNullProperty("value");
      json.writeStringProperty("because", ((Coefficient.Undefined) figure.number()).because());
    }
    json.writeStringProperty("meaning", figure.meaning());
    json.writeEndObject();
  }

  private static void textOrNull(JsonGenerator json, String name, @Nullable String text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }
}
