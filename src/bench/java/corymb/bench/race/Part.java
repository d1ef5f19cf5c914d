package corymb.bench.race;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of the measurements, with the lines of the table that it fills. */
enum Part {
  /** Reading and checking, warm. */
  READING(
      "ReadingBench",
      List.of(
          Row.plain("poiReads", "POI opens the workbook and visits its cells"),
          Row.against("poiStreams", "POI's event reader visits its cells", "poiReads"),
          new Row("workbook", "Corymb reads and checks the workbook", "poiReads", 1.3),
          Row.against("workbook", "the same against POI's event reader", "poiStreams"),
          Row.plain("json", "Corymb reads and checks JSON"))),
  /** Rating, warm. */
  RATING(
      "RatingBench",
      List.of(
          Row.plain("plain", "rating in plain Java, points and labels only"),
          Row.against("dmn", "rating by a DMN model in KIE, points and labels only", "plain"),
          new Row("rules", "Corymb rates by rules, with the full why", "plain", 30),
          new Row("rules", "the same against the DMN model", "dmn", 0.2))),
  /** What follows the rating, warm. */
  TELLING(
      "TellingBench",
      List.of(
          Row.plain("judge", "judging by standing"),
          Row.plain("position", "position among 1,292 peers"),
          Row.plain("json", "result as JSON"),
          Row.plain("workbook", "result as a workbook"),
          Row.plain("report", "report as tagged PDF with charts"),
          Row.plain("certificate", "certificate as PDF, sealed"))),
  /** Whole processes. */
  LAUNCHER(
      "Processes",
      List.of(
          Row.plain("office", "LibreOffice: workbook to PDF, cold"),
          new Row("archive", "Corymb: workbook to PDF and JSON, cold", "office", 0.5),
          Row.against("plain", "the same without its archive of classes", "office"),
          Row.against("first", "the same at its first start, when it makes the archive", "office"),
          Row.plain("poi", "POI: opens the workbook and visits its cells, cold, no archive"),
          new Row("read", "Corymb: reads and checks it, cold, no archive", "poi", 1.3),
          Row.plain("many", "one of many responses, NDJSON to JSON, on all cores")));

  private final String benchmarks;
  private final List<Row> rows;

  Part(String benchmarks, List<Row> rows) {
    this.benchmarks = benchmarks;
    this.rows = rows;
  }

  /** The part that a person names, null when there is none. */
  static @Nullable Part named(String word) {
    return Arrays.stream(values())
        .filter(part -> part.toString().equals(word))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The simple name of the class that holds its measurements. */
  String benchmarks() {
    return benchmarks;
  }

  List<Row> rows() {
    return rows;
  }

  /** The name of a row's timings. */
  String timing(String name) {
    return benchmarks + "." + name;
  }
}
