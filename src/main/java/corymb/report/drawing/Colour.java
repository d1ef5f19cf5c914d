package corymb.report.drawing;

import java.util.regex.Pattern;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Refuses a part outside 0 to 255. */
  public Colour {
    if (((red | green | blue) & ~255) != 0) {
      throw new IllegalArgumentException(
          "A colour's parts are 0 to 255, found " + red + ", " + green + ", " + blue);
    }
  }

  /** Whether the text is a colour such as {@code #0b3c5d} or {@code #fff}. */
  public static boolean isHex(String text) {
    return HEX.matcher(text).matches();
  }

  /**
   * Reads a colour such as {@code #0b3c5d} or {@code #fff}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Colour of(String hex) {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("Expected a colour such as #0b3c5d, found '" + hex + "'");
    }
    String digits = hex.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(digits, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /** The colour mixed with white; a share of 0 leaves it as it is, 1 makes it white. */
  public Colour tint(double share) {
    return new Colour(lighter(red, share), lighter(green, share), lighter(blue, share));
  }

  private static int lighter(int part, double share) {
    return (int) Math.round(part + (255 - part) * share);
  }

  /** The colour as {@code #rrggbb}. */
  public String hex() {
    String digits = Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue);
    return "#" + digits.substring(1);
  }
}
