package corymb.report.text;

import corymb.report.style.Property;
import corymb.report.style.Style;
import corymb.report.style.Styled;
import corymb.report.surface.Piece;
import corymb.report.surface.Tag;
import corymb.report.surface.Typefaces;
import corymb.report.template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The inline content of a block, ready to be broken into lines of any width. */
public final class Paragraph {
  /** How far the middle of the letters stands above the baseline, as twice a share of the size. */
  private static final double RISE = 0.74;

  private final Typefaces typefaces;
  private final Style style;
  private final List<Atom> atoms;

  private Paragraph(Typefaces typefaces, Style style, List<Atom> atoms) {
    this.typefaces = typefaces;
    this.style = style;
    this.atoms = atoms;
  }

  /**
   * Reads inline content.
   *
   * @param typefaces that it is set in
   * @param wording a last change of the words, such as filling in a page number
   * @param tag of the block; links in it get tags inside
   * @param styled the block
   * @param inline text and inline elements
   */
  public static Paragraph of(
      Typefaces typefaces,
      UnaryOperator<String> wording,
      Tag tag,
      Styled styled,
      List<Node> inline) {
    List<Run> runs = RunReader.read(typefaces, wording, tag, styled, inline);
    return new Paragraph(typefaces, styled.style(), Atoms.of(runs, typefaces));
  }

  /** The lines, each as wide as the measure (in points) or narrower; none for no words. */
  public List<Piece> lines(double measure) {
    List<List<Atom>> lines = LineBreaker.lines(atoms, typefaces, measure);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(line(lines.get(i), measure, i == lines.size() - 1));
    }
    return pieces;
  }

  /** The width in points it would take on a single line. */
  public double natural() {
    double widest = 0;
    double width = 0;
    for (Atom atom : atoms) {
      width = atom.ends() ? 0 : width + atom.width();
      widest = Math.max(widest, width);
    }
    return widest;
  }

  /** The width in points of its longest word. */
  public double longestWord() {
    double longest = 0;
    double width = 0;
    for (Atom atom : atoms) {
      width = atom.space() || atom.ends() ? 0 : width + atom.width();
      longest = Math.max(longest, width);
      width = atom.breakable() ? 0 : width;
    }
    return longest;
  }

  private TextLine line(List<Atom> line, double measure, boolean last) {
    double size = line.stream().mapToDouble(a -> a.run().size()).max().orElse(style.size());
    double height = size * style.number(Property.LINE_HEIGHT);
    double slack = Math.max(0, measure - width(line));
    double indent =
        style.is(Property.TEXT_ALIGN, "right")
            ? slack
            : style.is(Property.TEXT_ALIGN, "center") ? slack / 2 : 0;
    return new TextLine(segments(line, indent, last), height, (height + RISE * size) / 2);
  }

  private static double width(List<Atom> line) {
    double width = line.stream().mapToDouble(Atom::width).sum();
    Atom end = line.get(line.size() - 1);
    return end.space() ? width - end.width() : width;
  }

  /** Joins atoms of one run; the space at a line's end stays, as copied text needs it. */
  private static List<Segment> segments(List<Atom> line, double indent, boolean last) {
    List<Segment> segments = new ArrayList<>();
    double x = indent;
    for (int i = 0; i < line.size(); i++) {
      Atom atom = line.get(i);
      if (atom.ends() || (last && i == line.size() - 1 && atom.space())) {
        continue;
      }
      join(segments, atom, x);
      x += atom.width();
    }
    return segments;
  }

  private static void join(List<Segment> segments, Atom atom, double x) {
    Segment previous = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    if (previous != null && previous.run() == atom.run()) {
      segments.set(
          segments.size() - 1,
          new Segment(
              atom.run(),
              previous.x(),
              previous.text() + atom.text(),
              previous.width() + atom.width()));
    } else {
      segments.add(new Segment(atom.run(), x, atom.text(), atom.width()));
    }
  }
}
