package corymb.usecase.batch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the results of a run, given in the order of its responses. */
public final class UniqueNames {

  private final Set<String> used = new HashSet<>();

  /**
   * A name that no other result of this run has, not even in other capitals: the stem, or the stem
   * with a number.
   */
  public String of(String stem) {
    String name = stem;
    for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    return name;
  }
}
