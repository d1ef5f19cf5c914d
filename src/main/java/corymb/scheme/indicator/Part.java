package corymb.scheme.indicator;

import corymb.scheme.question.OptionList;
import org.jspecify.annotations.Nullable;

/**
 * One value of a measure, as people read it.
 *
 * @param name the name in rules and bands
 * @param title what it is, in words
 * @param unit its unit, empty for an element or a level
 * @param decimals how many decimals are shown, half up
 * @param element whether it is 1 when something is there and 0 when not
 * @param levels the options whose places it counts, null when it is a plain number
 */
public record Part(
    String name,
    String title,
    String unit,
    int decimals,
    boolean element,
    @Nullable OptionList levels) {}
