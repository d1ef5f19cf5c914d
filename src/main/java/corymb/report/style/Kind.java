package corymb.report.style;

import corymb.report.drawing.Colour;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of values a property can have, each with its way of reading them. */
enum Kind {
  LENGTH("a length such as '9pt' or '12mm'", Kind::length),
  NUMBER("a number such as '1.4'", Kind::number),
  COLOUR("a colour such as '#0b3c5d', or 'none'", Kind::colour),
  WIDTH("a width such as '25%', '80pt' or 'auto'", Kind::width),
  BORDER("a width and a colour such as '0.5pt #c8d3da', or 'none'", Kind::border),
  WEIGHT("'normal' or 'bold'", text -> word(text, "normal", "bold")),
  SLANT("'normal' or 'italic'", text -> word(text, "normal", "italic")),
  ALIGN("'left', 'center' or 'right'", text -> word(text, "left", "center", "right")),
  VALIGN("'top', 'middle' or 'bottom'", text -> word(text, "top", "middle", "bottom")),
  BREAK("'auto' or 'always'", text -> word(text, "auto", "always")),
  INSIDE("'auto' or 'avoid'", text -> word(text, "auto", "avoid")),
  SWITCH("'true' or 'false'", text -> word(text, "true", "false"));

  private static final double POINTS_PER_MM = 72 / 25.4;

  private final String description;
  private final Function<String, Optional<Object>> reader;

  Kind(String description, Function<String, Optional<Object>> reader) {
    this.description = description;
    this.reader = reader;
  }

  /** What a value looks like, for a fault. */
  String description() {
    return description;
  }

  /** The value, or nothing when the text is none of this kind. */
  Optional<Object> read(String text) {
    return reader.apply(text);
  }

  private static Optional<Object> length(String text) {
    if (text.equals("0")) {
      return Optional.of(0.0);
    }
    if (text.length() < 3) {
      return Optional.empty();
    }
    double factor = text.endsWith("pt") ? 1 : text.endsWith("mm") ? POINTS_PER_MM : 0;
    return factor == 0
        ? Optional.empty()
        : number(text.substring(0, text.length() - 2)).map(n -> (Double) n * factor);
  }

  private static Optional<Object> number(String text) {
    return Digits.NUMBER.matcher(text).matches()
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  /** Held apart, for an enum's constants come before its own static fields. */
  private static final class Digits {
    static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?");
  }

  private static Optional<Object> colour(String text) {
    if (text.equals("none")) {
      return Optional.of(Style.NONE);
    }
    return Colour.isHex(text) ? Optional.of(Colour.of(text)) : Optional.empty();
  }

  private static Optional<Object> width(String text) {
    if (text.equals("auto")) {
      return Optional.of(Style.NONE);
    }
    if (text.endsWith("%")) {
      return number(text.substring(0, text.length() - 1))
          .map(n -> new Width((Double) n / 100, true));
    }
    return length(text).map(n -> new Width((Double) n, false));
  }

  private static Optional<Object> border(String text) {
    if (text.equals("none")) {
      return Optional.of(Style.NONE);
    }
    String[] parts = text.split(" +");
    if (parts.length != 2 || !Colour.isHex(parts[1])) {
      return Optional.empty();
    }
    return length(parts[0])
        .filter(width -> (Double) width > 0)
        .map(width -> new Border((Double) width, Colour.of(parts[1])));
  }

  private static Optional<Object> word(String text, String... words) {
    for (String word : words) {
      if (word.equals(text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
