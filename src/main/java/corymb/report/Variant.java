package corymb.report;

/** What kind of report is written. */
public enum Variant {
  /** With points, labels and advice. */
  ASSESSMENT("report.html", "Assessment report"),
  /** For Bronze: positions and strengths, and no score. */
  BENCHMARKING("benchmarking.html", "Benchmarking report");

  private final String template;
  private final String title;

  Variant(String template, String title) {
    this.template = template;
    this.title = title;
  }

  /** The main template. */
  String template() {
    return template;
  }

  /** What the report is called. */
  String title() {
    return title;
  }
}
