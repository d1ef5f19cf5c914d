package corymb.facts;

/**
 * What an indicator earns.
 *
 * @param code the indicator's code
 * @param band the band that gives the points
 * @param measure the measure that was held against the bands
 * @param rule the name of the rule that gave them
 */
public record Points(String code, Band band, Measure measure, String rule) {}
