package corymb.intake.xlsx;

/**
 * A cell as it stands in the part of its sheet.
 *
 * @param type the type, as in {@code n}, {@code s} or {@code inlineStr}
 * @param value the stored value, empty when there is none
 * @param style the number of its style
 * @param formula whether the value is the result of a formula
 */
record RawCell(String type, String value, int style, boolean formula) {}
