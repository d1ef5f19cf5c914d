package corymb.report.layout;

import corymb.report.drawing.Face;
import corymb.report.surface.Typefaces;

/** Letters that are all half as wide as high, so that tests can count. */
record EvenTypefaces() implements Typefaces {
  @Override
  public double width(String text, Face face, double size) {
    return text.length() * size / 2;
  }

  @Override
  public String printable(String text) {
    return text;
  }
}
