package corymb.report;

/** What kind of report is written. */
public enum Variant {
  /** With points, labels and advice. */
  ASSESSMENT("report.html", "assessment"),
  /** For Bronze: positions and strengths, and no score. */
  BENCHMARKING("benchmarking.html", "benchmarking");

  private final String template;
  private final String key;

  Variant(String template, String key) {
    this.template = template;
    this.key = key;
  }

  /** The main template. */
  String template() {
    return template;
  }

  /** The key of what the report is called. */
  String key() {
    return key;
  }
}
