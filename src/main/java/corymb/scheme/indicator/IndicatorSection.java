package corymb.scheme.indicator;

/**
 * A section of the indicators.
 *
 * @param code its code
 * @param title its title
 */
public record IndicatorSection(String code, String title) {}
