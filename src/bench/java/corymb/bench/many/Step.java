package corymb.bench.many;

/** What is measured at each number of cases. */
enum Step {
  /** From the answers to a rated case, each in a transaction of its own, and the label's import. */
  IMPORT("import, as if all came at this pace"),
  /** The whole register from the database, as after a change. */
  REGISTER("register, read after a change"),
  /** A search in the register that was read. */
  SEARCH("register search"),
  /** The overview of the secretariat. */
  DASHBOARD("dashboard"),
  /** The peer values of all cases. */
  SNAPSHOT("snapshot of peer values"),
  /** Every case read and rated once more. */
  RERATE("trial rating of all cases");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
