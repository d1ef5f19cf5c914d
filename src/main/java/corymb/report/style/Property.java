package corymb.report.style;

import corymb.report.drawing.Colour;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The properties a style sheet can set; a name is the constant's with {@code -} for {@code _}. */
public enum Property {
  FONT_SIZE(Kind.LENGTH, true, 9.5),
  FONT_WEIGHT(Kind.WEIGHT, true, "normal"),
  FONT_STYLE(Kind.SLANT, true, "normal"),
  LINE_HEIGHT(Kind.NUMBER, true, 1.4),
  COLOR(Kind.COLOUR, true, Colour.BLACK),
  TEXT_ALIGN(Kind.ALIGN, true, "left"),
  BACKGROUND(Kind.COLOUR, false, Style.NONE),
  ZEBRA(Kind.COLOUR, false, Style.NONE),
  MARGIN_TOP(Kind.LENGTH, false, 0.0),
  MARGIN_BOTTOM(Kind.LENGTH, false, 0.0),
  MARGIN_LEFT(Kind.LENGTH, false, 0.0),
  PADDING_TOP(Kind.LENGTH, false, 0.0),
  PADDING_RIGHT(Kind.LENGTH, false, 0.0),
  PADDING_BOTTOM(Kind.LENGTH, false, 0.0),
  PADDING_LEFT(Kind.LENGTH, false, 0.0),
  BORDER_TOP(Kind.BORDER, false, Style.NONE),
  BORDER_BOTTOM(Kind.BORDER, false, Style.NONE),
  BORDER_LEFT(Kind.BORDER, false, Style.NONE),
  WIDTH(Kind.WIDTH, false, Style.NONE),
  MIN_HEIGHT(Kind.LENGTH, false, 0.0),
  GAP(Kind.LENGTH, false, 12.0),
  VERTICAL_ALIGN(Kind.VALIGN, false, "top"),
  PAGE_BREAK_BEFORE(Kind.BREAK, false, "auto"),
  PAGE_BREAK_INSIDE(Kind.INSIDE, false, "auto"),
  KEEP_WITH_NEXT(Kind.SWITCH, false, "false");

  private static final Map<String, Property> NAMED =
      Arrays.stream(values()).collect(Collectors.toMap(Property::css, p -> p));

  private final String css = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Kind kind;
  private final boolean inherited;
  private final Object initial;

  Property(Kind kind, boolean inherited, Object initial) {
    this.kind = kind;
    this.inherited = inherited;
    this.initial = initial;
  }

  /** The name as written in a style sheet. */
  public String css() {
    return css;
  }

  Kind kind() {
    return kind;
  }

  boolean inherited() {
    return inherited;
  }

  Object initial() {
    return initial;
  }

  static Optional<Property> named(String css) {
    return Optional.ofNullable(NAMED.get(css));
  }

  /** The sides of {@code padding}, in the order of CSS. */
  static List<Property> paddings() {
    return List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT);
  }
}
