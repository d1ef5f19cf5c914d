package corymb.bench.race;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param name the name of what was measured
 * @param what it is, in words
 * @param base the name of what it is held against, null for none
 * @param most how many times the base it may take at most; 0 for no limit
 */
record Row(String name, String what, @Nullable String base, double most) {

  static Row plain(String name, String what) {
    return new Row(name, what, null, 0);
  }

  static Row against(String name, String what, String base) {
    return new Row(name, what, base, 0);
  }
}
