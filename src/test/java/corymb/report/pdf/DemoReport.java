package corymb.report.pdf;

import corymb.report.drawing.Anchor;
import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Face;
import corymb.report.drawing.Shape;
import corymb.report.drawing.Shape.Point;
import corymb.report.drawing.Stroke;
import corymb.report.style.StyleSheet;
import corymb.report.template.Document;
import corymb.report.template.DocumentTemplate;
import corymb.report.template.TemplateSource;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report that uses every element, with made-up values. */
public final class DemoReport {
  static final TemplateSource TEMPLATES = TemplateSource.classpath("/corymb/report/demo");
  static final TemplateSource STYLES = TemplateSource.classpath("/templates/report");
  static final PdfFacts FACTS =
      new PdfFacts(
          "Benchmarking report – Zażółć Ελλάς",
          "Corymb",
          "en",
          OffsetDateTime.parse("2026-03-01T10:00:00+01:00"),
          "report-1");

  private static final Colour DEEP = Colour.of("#0b3a53");
  private static final Colour TEAL = Colour.of("#16868a");
  private static final Colour GREY = Colour.of("#dbe3e7");
  private static final String LONG =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

  private DemoReport() {}

  record Figure(String value, String label) {}

  record Row(String code, String title, String measure, int points, boolean met, String strip) {}

  record Group(String title, List<Row> rows) {}

  record Values(
      String name,
      String date,
      String number,
      List<Figure> figures,
      List<Group> groups,
      String strange,
      String word,
      String much) {}

  static Values values(int groups) {
    List<Group> all = new ArrayList<>();
    for (int g = 1; g <= groups; g++) {
      List<Row> rows = new ArrayList<>();
      for (int i = 1; i <= 9; i++) {
        rows.add(
            new Row(
                g + "." + i,
                i % 3 == 0
                    ? "Share of committed participants met in person during the last twelve months"
                    : "Number of participants",
                i * 7 + ".5 %",
                i % 6,
                i % 4 != 0,
                "strip"));
      }
      all.add(new Group(g + " Structure of the cluster", rows));
    }
    return new Values(
        "Pomurje & Žaga <Smart> Cluster",
        "1 March 2026",
        "2026-0042",
        List.of(
            new Figure("121", "of 150 points"),
            new Figure("80.7 %", "of what can be reached"),
            new Figure("Silver", "highest label whose content is met")),
        all,
        "Emoji \uD83D\uDE00, Chinese 漢字, control \u0007, soft\u00ADly, decomposed e\u0301",
        LONG + LONG,
        "Answers were taken from the workbook and read again by two assessors. ".repeat(9));
  }

  static Map<String, Drawing> charts() {
    return Map.of("parts", parts(), "strip", strip());
  }

  private static Drawing parts() {
    List<Shape> shapes = new ArrayList<>();
    String[] names = {"Structure", "Financing", "Strategy", "Services", "Recognition"};
    double[] shares = {0.92, 0.74, 0.81, 0.67, 0.58};
    for (int i = 0; i < names.length; i++) {
      double y = 8 + i * 22;
      shapes.add(
          new Shape.Text(
              88, y + 9, names[i], 8, Anchor.END, Face.REGULAR, Colour.of("#22313a"), 0));
      shapes.add(Shape.Rect.filled(96, y, 340, 13, Colour.of("#f0f4f5")));
      shapes.add(Shape.Rect.filled(96 + 340 * 0.5, y, 340 * 0.25, 13, GREY));
      shapes.add(new Shape.Rect(96, y + 3, 340 * shares[i], 7, 1.5, TEAL, null));
      shapes.add(
          new Shape.Text(
              444,
              y + 9,
              Math.round(shares[i] * 100) + " %",
              8,
              Anchor.START,
              Face.SEMIBOLD,
              DEEP,
              0));
    }
    shapes.add(new Shape.Line(96, 120, 436, 120, new Stroke(DEEP, 0.5, 2)));
    shapes.add(
        Shape.Path.polygon(
            List.of(new Point(266, 120), new Point(262, 127), new Point(270, 127)), DEEP));
    shapes.add(
        new Shape.Text(266, 136, "middle of the peers", 7, Anchor.MIDDLE, Face.ITALIC, DEEP, 0));
    shapes.add(new Shape.Text(8, 110, "parts", 7, Anchor.START, Face.REGULAR, DEEP, -90));
    return new Drawing(470, 142, "Share of points by part", shapes);
  }

  private static Drawing strip() {
    return new Drawing(
        80,
        9,
        "Position among the peers",
        List.of(
            Shape.Rect.filled(0, 3.5, 80, 2, GREY),
            Shape.Rect.filled(24, 2.5, 30, 4, Colour.of("#b7cbd2")),
            new Shape.Circle(60, 4.5, 3, TEAL, Stroke.solid(Colour.WHITE, 0.7))));
  }

  static Document document(int groups) {
    return DocumentTemplate.load(TEMPLATES, "report.html").fill(values(groups));
  }

  static byte[] render(int groups) {
    return TaggedPdf.render(
        document(groups),
        StyleSheet.load(STYLES, "style.css"),
        Fonts.load(),
        charts(),
        FACTS,
        List.of(
            new Attachment(
                "result.json",
                "application/json",
                "{}".getBytes(StandardCharsets.UTF_8),
                Attachment.Relation.DATA,
                "The result as data"),
            new Attachment(
                "answers.json",
                "application/json",
                "{\"answers\":{}}".getBytes(StandardCharsets.UTF_8),
                Attachment.Relation.SOURCE,
                "The answers it was made from")));
  }
}
