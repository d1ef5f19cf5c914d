package corymb.report.drawing;

import java.util.List;

/**
 * A picture made of shapes.
 *
 * @param width in points, above 0
 * @param height in points, above 0
 * @param alt what it shows, in words, for people who do not see it
 * @param shapes in the order they are painted
 */
public record Drawing(double width, double height, String alt, List<Shape> shapes) {
  /** Keeps its own copy of the shapes. */
  public Drawing {
    shapes = List.copyOf(shapes);
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("A drawing needs a size, found " + width + " x " + height);
    }
    if (alt.isBlank()) {
      throw new IllegalArgumentException("A drawing needs a text that says what it shows");
    }
  }

  /** The same in one ink: what is black takes its colour, what is grey or coloured a tint of it. */
  public Drawing in(Colour ink) {
    Ink pen = new Ink(ink);
    return new Drawing(width, height, alt, shapes.stream().map(pen::of).toList());
  }
}
