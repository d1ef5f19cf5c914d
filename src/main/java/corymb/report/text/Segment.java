package corymb.report.text;

/**
 * A part of a line that is painted at once.
 *
 * @param x from the line's left edge, in points
 * @param text its characters; empty for a sign
 * @param width in points
 */
record Segment(Run run, double x, String text, double width) {}
