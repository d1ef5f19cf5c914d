package corymb.report.terminal;

/** Collects lines; what does not fit on one is cut with an ellipsis, so that the count holds. */
final class Lines {

  private static final int NAME = 40;
  private static final int MOST = 170;

  private final StringBuilder text = new StringBuilder();

  void add(String line) {
    text.append(line).append('\n');
  }

  void gap() {
    text.append('\n');
  }

  void pair(String name, String value) {
    add(("  " + name + " ".repeat(NAME)).substring(0, NAME) + value);
  }

  void item(String words) {
    add("  - " + (words.length() > MOST ? words.substring(0, MOST - 1) + "…" : words));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
