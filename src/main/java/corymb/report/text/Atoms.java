package corymb.report.text;

import corymb.report.surface.Typefaces;
import java.util.ArrayList;
import java.util.List;

/** Cuts runs into atoms: white space is collapsed, long names may break at hyphens and slashes. */
final class Atoms {
  private static final double SIGN_WIDTH = 1.15;
  private static final String AFTER = "-\u2013\u2014/@_";
  private static final int LEAST = 3;

  private final Typefaces typefaces;
  private final List<Atom> atoms = new ArrayList<>();
  private boolean blank = true;

  private Atoms(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  static List<Atom> of(List<Run> runs, Typefaces typefaces) {
    Atoms cutter = new Atoms(typefaces);
    runs.forEach(cutter::run);
    return cutter.atoms;
  }

  private void run(Run run) {
    if (run instanceof Run.Words words) {
      words(words);
    } else if (run instanceof Run.Sign) {
      atoms.add(new Atom(run, "", run.size() * SIGN_WIDTH, false, false));
      blank = true;
    } else {
      atoms.add(new Atom(run, "", 0, false, true));
      blank = true;
    }
  }

  private void words(Run.Words run) {
    String text = run.content();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (white(text.charAt(i))) {
        add(run, text.substring(start, i), false);
        space(run);
        start = i + 1;
      } else if (breakable(text, start, i)) {
        add(run, text.substring(start, i + 1), true);
        start = i + 1;
      }
    }
    add(run, text.substring(start), false);
  }

  private static boolean white(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean breakable(String text, int start, int at) {
    return AFTER.indexOf(text.charAt(at)) >= 0
        && at - start >= LEAST
        && at + LEAST < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(Run.Words run, String text, boolean breakable) {
    if (!text.isEmpty()) {
      atoms.add(new Atom(run, text, width(run, text), false, breakable));
      blank = false;
    }
  }

  private void space(Run.Words run) {
    if (!blank) {
      atoms.add(new Atom(run, " ", width(run, " "), true, true));
      blank = true;
    }
  }

  private double width(Run.Words run, String text) {
    return typefaces.width(text, run.face(), run.size());
  }
}
