package corymb.report.style;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Face;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one element looks: a value for each property. */
public final class Style {
  static final Object NONE = "none";

  private final Map<Property, Object> values;

  private Style(Map<Property, Object> values) {
    this.values = values;
  }

  /** The style of something for which nothing is set. */
  public static Style plain() {
    Map<Property, Object> values = new EnumMap<>(Property.class);
    for (Property property : Property.values()) {
      values.put(property, property.initial());
    }
    return new Style(values);
  }

  /** The style of an element within this one: what is inherited, and what is set for it. */
  Style within(Map<Property, Object> set) {
    Map<Property, Object> inner = new EnumMap<>(values);
    for (Property property : Property.values()) {
      if (!property.inherited()) {
        inner.put(property, property.initial());
      }
    }
    inner.putAll(set);
    return new Style(inner);
  }

  /** The same with nothing behind the content. */
  public Style withoutBackground() {
    Map<Property, Object> changed = new EnumMap<>(values);
    changed.put(Property.BACKGROUND, NONE);
    return new Style(changed);
  }

  private Object value(Property property) {
    return Objects.requireNonNull(values.get(property));
  }

  /** A length in points, or a plain number. */
  public double number(Property property) {
    return (Double) value(property);
  }

  /** A colour, or null for none. */
  public @Nullable Colour colour(Property property) {
    return value(property) instanceof Colour colour ? colour : null;
  }

  /** The colour of its words. */
  public Colour ink() {
    Colour colour = colour(Property.COLOR);
    return colour == null ? Colour.BLACK : colour;
  }

  /** A border, or null for none. */
  public @Nullable Border border(Property property) {
    return value(property) instanceof Border border ? border : null;
  }

  /** The thickness of a border in points; 0 for none. */
  public double thickness(Property property) {
    Border border = border(property);
    return border == null ? 0 : border.width();
  }

  /** A wanted width, or null for none. */
  public @Nullable Width width() {
    return value(Property.WIDTH) instanceof Width width ? width : null;
  }

  /** Whether the property has this word as value. */
  public boolean is(Property property, String word) {
    return value(property).equals(word);
  }

  /** The cut of the typeface; there is no bold italic, bold wins. */
  public Face face() {
    if (is(Property.FONT_WEIGHT, "bold")) {
      return Face.SEMIBOLD;
    }
    return is(Property.FONT_STYLE, "italic") ? Face.ITALIC : Face.REGULAR;
  }

  /** Size of the letters in points. */
  public double size() {
    return number(Property.FONT_SIZE);
  }
}
