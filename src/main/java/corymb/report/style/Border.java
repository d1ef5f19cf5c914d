package corymb.report.style;

import corymb.report.drawing.Colour;

/**
 * A rule along one side.
 *
 * @param width in points, above 0
 * @param colour of the rule
 */
public record Border(double width, Colour colour) {}
