package corymb.assessment.csv;

/**
 * Why a table could not be read to its end.
 *
 * @param line the line of the file, from 1
 */
public record CsvFault(Kind kind, int line) {

  /** What is wrong. */
  public enum Kind {
    /** Bytes that are not UTF-8; nothing was read. */
    NOT_UTF_8("bytes that are not UTF-8", "a CSV file in UTF-8", "Save the table as 'CSV UTF-8'."),
    /** A quote that does not fit; the lines before it were read. */
    QUOTE(
        "a quote that does not fit",
        "quotes around a whole cell, doubled inside",
        "Mend the quotes; what follows was not read.");

    private final String found;
    private final String expected;
    private final String advice;

    Kind(String found, String expected, String advice) {
      this.found = found;
      this.expected = expected;
      this.advice = advice;
    }
  }

  /** What was found. */
  public String found() {
    return kind.found;
  }

  /** What was expected. */
  public String expected() {
    return kind.expected;
  }

  /** What to do. */
  public String advice() {
    return kind.advice;
  }
}
