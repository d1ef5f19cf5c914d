package corymb.report.text;

import corymb.report.drawing.Colour;
import corymb.report.drawing.Face;
import corymb.report.surface.Link;
import corymb.report.surface.Tag;
import org.jspecify.annotations.Nullable;

/** A stretch of a paragraph that looks the same throughout. */
sealed interface Run {

  /** Size of its letters in points. */
  double size();

  /**
   * Words.
   *
   * @param content printable characters, white space not yet collapsed
   * @param tag that the words belong to
   * @param link where they lead, or null
   */
  record Words(String content, Face face, double size, Colour colour, Tag tag, @Nullable Link link)
      implements Run {}

  /** A sign drawn before a word that says the same. */
  record Sign(String kind, double size, Colour colour) implements Run {}

  /** The end of a line wanted by the author. */
  record Break(double size) implements Run {}
}
