package corymb.rating;

import corymb.facts.GateOutcome;
import corymb.scheme.indicator.Indicator;

/**
 * What became of a criterion of eligibility.
 *
 * @param criterion the criterion
 * @param outcome met, not met or waived, with the measure
 */
public record CriterionResult(Indicator criterion, GateOutcome outcome) {}
