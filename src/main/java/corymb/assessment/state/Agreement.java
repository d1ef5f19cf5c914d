package corymb.assessment.state;

import org.jspecify.annotations.Nullable;

/**
 * Agreed answers and what they come to.
 *
 * @param answers the agreed answers as {@code answers.json}
 * @param result the result of the agreed answers
 * @param recommended the label that the assessors recommend, null for none
 */
public record Agreement(Kept answers, RatedResult result, @Nullable String recommended) {}
