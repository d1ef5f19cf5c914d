package corymb.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.agreement.AgreementFigures;
import corymb.assessment.agreement.Mark;
import corymb.assessment.agreement.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatisticsTest {

  private final List<Mark<BigDecimal>> marks = new ArrayList<>();
  private final Map<String, BigDecimal> agreed = new LinkedHashMap<>();

  private void marked(String unit, int ana, int ben, int both) {
    marks.add(new Mark<>(unit, "p-0001", BigDecimal.valueOf(ana)));
    marks.add(new Mark<>(unit, "p-0002", BigDecimal.valueOf(ben)));
    agreed.put(unit, BigDecimal.valueOf(both));
  }

  private PointsTable table() {
    return PointsTable.of(marks, agreed);
  }

  private List<Figure> figures() {
    AgreementFigures figures = AgreementFigures.of(Marks.ofNumbers(marks), agreed);
    return Figure.points(figures, figures.leniency());
  }

  @Test
  void every_figure_has_its_number_and_a_line_that_explains_it() {
    marked("1.1", 5, 5, 5);
    marked("1.2", 2, 4, 4);
    List<String> lines = StatisticsText.lines(table(), figures());
    assertThat(lines.get(0)).matches("points +p-0001 +p-0002 +agreed");
    assertThat(lines.get(1)).matches("1\\.1 +5 +5 +5");
    assertThat(lines.get(2)).matches("1\\.2 +2 +4 +4");
    assertThat(String.join("\n", lines))
        .containsPattern("points, agreement in percent +50\\.000 \\(2 units\\)")
        .containsPattern("points, Fleiss' kappa +0\\.200 \\(2 units\\)")
        .containsPattern("points, Cohen's kappa of p-0001 and p-0002 +0\\.333")
        .containsPattern("points, Cohen's kappa linear of p-0001 and p-0002 +0\\.333")
        .contains("points, Cohen's kappa quadratic", "alpha nominal", "alpha ordinal")
        .containsPattern("leniency of p-0001 +-1\\.000 \\(2 units\\)")
        .containsPattern("leniency of p-0002 +0\\.000 \\(2 units\\)");
    assertThat(lines.subList(4, lines.size()))
        .hasSize(2 * figures().size())
        .filteredOn(line -> line.startsWith("    "))
        .hasSize(figures().size());
  }

  @Test
  void what_cannot_be_computed_says_why() {
    marked("1.1", 3, 3, 3);
    assertThat(String.join("\n", StatisticsText.lines(table(), figures())))
        .containsPattern("Fleiss' kappa +undefined, because all marks are the same")
        .containsPattern("agreement in percent +100\\.000 \\(1 units\\)");
    JsonNode json = json();
    assertThat(json.at("/figures/1/value").isNull()).isTrue();
    assertThat(json.at("/figures/1/because").stringValue()).startsWith("all marks are the same");
  }

  @Test
  void points_of_several_cases_are_told_on_average() {
    marked("A 1.1", 5, 4, 5);
    marked("B 1.1", 4, 4, 4);
    marked("A 1.2", 1, 1, 1);
    List<String> lines = StatisticsText.lines(table(), figures());
    assertThat(lines.get(1))
        .matches("1\\.1 +4\\.500 \\(2 cases\\) +4 \\(2 cases\\) +4\\.500 \\(2 cases\\)");
    assertThat(json().at("/points/0/assessors/0").toString())
        .isEqualTo("{\"person\":\"p-0001\",\"points\":\"4.500\",\"cases\":2}");
  }

  @Test
  void the_same_stands_in_json() {
    marked("1.1", 5, 5, 5);
    marked("1.2", 2, 4, 4);
    JsonNode json = json();
    assertThat(json.path("format").stringValue()).isEqualTo("corymb-statistics/1");
    assertThat(json.path("case").stringValue()).isEqualTo("DNK-001-202601-0001");
    assertThat(json.path("figures").size()).isEqualTo(figures().size());
    assertThat(json.at("/points/1/agreed/points").stringValue()).isEqualTo("4.000");
    assertThat(json.at("/figures/0").toString())
        .isEqualTo(
            "{\"code\":\"points.percent\",\"title\":\"points, agreement in percent\","
                + "\"persons\":[],\"value\":\"50.000\",\"units\":2,\"meaning\":\"the share of"
                + " equal pairs of points; what chance gives is not taken off\"}");
    for (JsonNode figure : json.path("figures")) {
      assertThat(figure.path("meaning").stringValue()).isNotBlank();
    }
  }

  private JsonNode json() {
    return JsonMapper.shared()
        .readTree(StatisticsJson.write("DNK-001-202601-0001", 1, table(), figures()));
  }
}
