package corymb.report.surface;

import corymb.report.drawing.Face;

/** Measures letters of the document's typeface. */
public interface Typefaces {

  /** The width in points of a printable text at a size. */
  double width(String text, Face face, double size);

  /** The text with each character that the typeface lacks replaced by one that it has. */
  String printable(String text);
}
