package corymb.intake.workbook.look;

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
public record Look(
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
  public record Ink(int size, boolean bold, String colour) {}

  /** The lines around a cell. */
  public enum Frame {
    NONE,
    BELOW,
    AROUND
  }

  /** Plain text in the ink: one line, to the left, in the middle of the height, locked. */
  public static Look of(int size, boolean bold, String colour) {
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

  /** With a fill: six hexadecimal digits. */
  public Look on(String colour) {
    return new Look(ink, colour, frame, side, height, indent, wrapped, open, format);
  }

  /** With these lines around it. */
  public Look framed(Frame lines) {
    return new Look(ink, fill, lines, side, height, indent, wrapped, open, format);
  }

  /** To the right. */
  public Look right() {
    return new Look(
        ink, fill, frame, HorizontalAlignment.RIGHT, height, indent, wrapped, open, format);
  }

  /** In the middle of the width. */
  public Look centred() {
    return new Look(
        ink, fill, frame, HorizontalAlignment.CENTER, height, indent, wrapped, open, format);
  }

  /** At the top of the height. */
  public Look top() {
    return new Look(ink, fill, frame, side, VerticalAlignment.TOP, indent, wrapped, open, format);
  }

  /** With a little space before the text. */
  public Look indented() {
    return new Look(ink, fill, frame, side, height, 1, wrapped, open, format);
  }

  /** With long text going on in the next line. */
  public Look lines() {
    return new Look(ink, fill, frame, side, height, indent, true, open, format);
  }

  /** Editable in a protected sheet. */
  public Look editable() {
    return new Look(ink, fill, frame, side, height, indent, wrapped, true, format);
  }

  /** With a number format. */
  public Look as(String numberFormat) {
    return new Look(ink, fill, frame, side, height, indent, wrapped, open, numberFormat);
  }
}
