package corymb.report.template;

/**
 * A line of a template file; line 0 means the file as a whole.
 *
 * @param file plain file name, such as {@code report.html}
 * @param line counted from 1
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
