package corymb.report.terminal;

/** Collects lines. */
final class Lines {

  private static final int NAME = 40;
  private final StringBuilder text = new StringBuilder();

  void add(String line) {
    text.append(line).append('\n');
  }

  void gap() {
    text.append('\n');
  }

  void pair(String name, String value) {
    String indented = "  " + name;
    add(indented + " ".repeat(Math.max(1, NAME - indented.length())) + value);
  }

  void item(String words) {
    add("  - " + words);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
