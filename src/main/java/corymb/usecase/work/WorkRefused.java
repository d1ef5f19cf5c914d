package corymb.usecase.work;

import java.util.List;

/** Work that is not taken on; nothing is kept of it. */
public final class WorkRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String what;

  /** Why it is not taken on. */
  public enum Why {
    /** No file was handed in. */
    NO_FILES("there is nothing to import: choose filled workbooks, or a ZIP of them%s"),
    /** No case is like that. */
    NO_CASES("no case is like that: choose another state or country%s"),
    /** Some cases of a list do not exist. */
    UNKNOWN_CASES("there are no cases %s: mend or leave out these report codes"),
    /** A pack that the program does not have. */
    NO_PACK("the program does not have the pack %s"),
    /** It ended before. */
    ENDED("the work %s has ended already");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }
  }

  WorkRefused(Why why, String what) {
    super(why.sentence.formatted(what));
    this.why = why;
    this.what = what;
  }

  static WorkRefused unknown(Iterable<String> cases) {
    return new WorkRefused(Why.UNKNOWN_CASES, String.join(", ", List.copyOf(list(cases))));
  }

  private static List<String> list(Iterable<String> cases) {
    List<String> all = new java.util.ArrayList<>();
    cases.forEach(all::add);
    return all.size() <= MOST_NAMED ? all : all.subList(0, MOST_NAMED);
  }

  private static final int MOST_NAMED = 10;

  /** The reason. */
  public Why why() {
    return why;
  }

  /** What it is about, empty for nothing. */
  public String what() {
    return what;
  }
}
