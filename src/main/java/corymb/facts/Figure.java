package corymb.facts;

import java.math.BigDecimal;

/**
 * A number of the scheme that a rule needs to work out a measure.
 *
 * @param code the indicator or criterion that it belongs to
 * @param name its name there
 * @param value the number
 */
public record Figure(String code, String name, BigDecimal value) {}
