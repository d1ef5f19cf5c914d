package corymb.report.surface;

import corymb.report.drawing.Shape;

/**
 * One page to paint on. Lengths are points from the sheet's upper left corner, y grows downwards.
 * All painting happens between {@code begin} and {@code end}; these do not nest.
 */
public interface Canvas {

  /** What follows is content of the tag. */
  void begin(Tag tag);

  /** What follows is decoration that is not read out. */
  void beginArtifact();

  /** Ends the content or decoration begun last. */
  void end();

  /** Paints a shape whose own coordinates begin at (x, y) and are scaled. */
  void draw(Shape shape, double x, double y, double scale);

  /** Tells where the figure of a tag stands. */
  void bounds(Tag figure, double x, double y, double width, double height);

  /** Makes an area lead to an address; the tag holds the link's words. */
  void link(Tag tag, Link link, double x, double y, double width, double height);

  /** Adds a heading of level 1 to 4 to the outline, leading to this height of the page. */
  void bookmark(int level, String title, double y);
}
