package corymb.report.terminal;

/** Collects lines; what does not fit on one is cut with an ellipsis, so that the count holds. */
final class Lines {

  private static final int NAME = 36;
  private static final int MOST = 170;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  Lines(int width) {
    this.width = width;
  }

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
    int most = Math.max(width, MOST);
    add("  - " + (words.length() > most ? words.substring(0, most - 1) + "…" : words));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
