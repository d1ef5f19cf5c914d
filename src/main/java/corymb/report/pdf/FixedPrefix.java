package corymb.report.pdf;

import java.security.SecureRandom;

/** Makes OpenPDF name a font's subset the same in every document, where it would roll dice. */
final class FixedPrefix extends SecureRandom {
  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final int letter;

  /** A prefix that repeats one letter, counted from 0. */
  FixedPrefix(int letter) {
    super(null, null);
    this.letter = letter;
  }

  @Override
  public double nextDouble() {
    return (letter + 0.5) / LETTERS;
  }
}
