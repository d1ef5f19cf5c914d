package corymb.intake.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks and whether it can be edited.
 *
 * @param ink its font
 * @param fill the colour behind it, six hexadecimal digits, empty for none
 * @param frame its lines
 * @param side where the text stands from left to right
 * @param height where the text stands from top to bottom
 * @param indent the space before the text, in steps of about three spaces
 * @param wrapped whether long text goes on in the next line
 * @param open whether the cell stays editable in a protected sheet
 * @param format the number format
 */
record Look(
    Ink ink,
    String fill,
    Frame frame,
    HorizontalAlignment side,
    VerticalAlignment height,
    int indent,
    boolean wrapped,
    boolean open,
    String format) {

  /** A font: its size in points, its weight, its colour in six hexadecimal digits. */
  record Ink(int size, boolean bold, String colour) {}

  /** The lines around a cell. */
  enum Frame {
    NONE,
    BELOW,
    AROUND
  }

  /** Plain text in the ink: one line, to the left, in the middle of the height, locked. */
  static Look of(int size, boolean bold, String colour) {
    return new Look(
        new Ink(size, bold, colour),
        "",
        Frame.NONE,
        HorizontalAlignment.LEFT,
        VerticalAlignment.CENTER,
        0,
        false,
        false,
        "General");
  }

  Look on(String colour) {
    return new Look(ink, colour, frame, side, height, indent, wrapped, open, format);
  }

  Look framed(Frame lines) {
    return new Look(ink, fill, lines, side, height, indent, wrapped, open, format);
  }

  Look right() {
    return new Look(
        ink, fill, frame, HorizontalAlignment.RIGHT, height, indent, wrapped, open, format);
  }

  Look centred() {
    return new Look(
        ink, fill, frame, HorizontalAlignment.CENTER, height, indent, wrapped, open, format);
  }

  Look top() {
    return new Look(ink, fill, frame, side, VerticalAlignment.TOP, indent, wrapped, open, format);
  }

  Look indented() {
    return new Look(ink, fill, frame, side, height, 1, wrapped, open, format);
  }

  Look lines() {
    return new Look(ink, fill, frame, side, height, indent, true, open, format);
  }

  Look editable() {
    return new Look(ink, fill, frame, side, height, indent, wrapped, true, format);
  }

  Look as(String numberFormat) {
    return new Look(ink, fill, frame, side, height, indent, wrapped, open, numberFormat);
  }
}
