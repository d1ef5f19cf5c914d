package corymb.label.register.foreign;

/**
 * Something in a foreign register that has to be mended before it can be taken over.
 *
 * @param line the line on which it stands, from 1; for a row of several lines the first
 * @param column the name of the column, empty when it is about the whole line or file
 * @param found what was found, at most 80 characters, empty when nothing was
 * @param expected what was expected
 * @param advice what to do
 */
public record ForeignProblem(
    int line, String column, String found, String expected, String advice) {

  private static final int LONGEST = 80;

  /** Makes what was found fit to be shown: on one line, short, without control characters. */
  public ForeignProblem {
    String bare = found.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "\uFFFD");
    boolean shown = bare.codePointCount(0, bare.length()) <= LONGEST;
    found = shown ? bare : bare.substring(0, bare.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
