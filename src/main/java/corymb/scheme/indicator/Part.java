package corymb.scheme.indicator;

import corymb.scheme.question.OptionList;
import org.jspecify.annotations.Nullable;

/**
 * One value of a measure, as people read it.
 *
 * @param name the name in rules and bands
 * @param title what it is, in words
 * @param unit its unit, empty for an element or a level
 * @param single the unit of just one, as in {@code participant}
 * @param decimals how many decimals are shown, half up
 * @param element whether it is 1 when something is there and 0 when not
 * @param levels the options whose places it counts, null when it is a plain number
 */
public record Part(
    String name,
    String title,
    String unit,
    String single,
    int decimals,
    boolean element,
    @Nullable OptionList levels) {

  /** The English word for just one of a unit: {@code participant} of {@code participants}. */
  public static String singleInEnglish(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
