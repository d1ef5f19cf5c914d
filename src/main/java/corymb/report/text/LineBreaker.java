package corymb.report.text;

import corymb.report.surface.Typefaces;
import java.util.ArrayList;
import java.util.List;

/** Fills lines greedily; a word longer than a line breaks wherever it must. */
final class LineBreaker {
  private static final double TOLERANCE = 0.01;

  private final Typefaces typefaces;
  private final double measure;
  private final List<List<Atom>> lines = new ArrayList<>();
  private List<Atom> line = new ArrayList<>();
  private final List<Atom> word = new ArrayList<>();
  private double filled;

  private LineBreaker(Typefaces typefaces, double measure) {
    this.typefaces = typefaces;
    this.measure = measure + TOLERANCE;
  }

  /**
   * The lines of a paragraph.
   *
   * @param measure width of a line in points
   */
  static List<List<Atom>> lines(List<Atom> atoms, Typefaces typefaces, double measure) {
    LineBreaker breaker = new LineBreaker(typefaces, measure);
    for (Atom atom : atoms) {
      breaker.take(atom);
    }
    breaker.flush();
    if (!breaker.line.isEmpty()) {
      breaker.lines.add(breaker.line);
    }
    return breaker.lines;
  }

  private void take(Atom atom) {
    if (atom.ends()) {
      flush();
      line.add(atom);
      finish();
    } else if (atom.space()) {
      flush();
      if (!line.isEmpty()) {
        put(atom);
      }
    } else {
      word.add(atom);
      if (atom.breakable()) {
        flush();
      }
    }
  }

  private void flush() {
    double width = word.stream().mapToDouble(Atom::width).sum();
    if (filled + width > measure && !line.isEmpty()) {
      finish();
    }
    if (width > measure) {
      word.forEach(this::split);
    } else {
      word.forEach(this::put);
    }
    word.clear();
  }

  private void split(Atom atom) {
    if (!(atom.run() instanceof Run.Words run)) {
      put(atom);
      return;
    }
    int start = 0;
    int end = 0;
    while (end < atom.text().length()) {
      int next = atom.text().offsetByCodePoints(end, 1);
      double width = typefaces.width(atom.text().substring(start, next), run.face(), run.size());
      if (filled + width > measure && (end > start || !line.isEmpty())) {
        part(run, atom.text().substring(start, end));
        finish();
        start = end;
      } else {
        end = next;
      }
    }
    part(run, atom.text().substring(start));
  }

  private void part(Run.Words run, String text) {
    if (!text.isEmpty()) {
      double width = typefaces.width(text, run.face(), run.size());
      put(new Atom(run, text, width, false, true));
    }
  }

  private void put(Atom atom) {
    line.add(atom);
    filled += atom.width();
  }

  private void finish() {
    lines.add(line);
    line = new ArrayList<>();
    filled = 0;
  }
}
