package corymb.rating;

import java.util.List;

/**
 * What it takes to earn more points for an indicator.
 *
 * @param points the next points above those earned
 * @param needs what has to be reached, in words
 * @param missing the elements that are not there yet, in words; empty where none are counted
 */
public record NextStep(int points, String needs, List<String> missing) {}
