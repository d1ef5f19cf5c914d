package corymb.assessment.comparison;

import corymb.scheme.language.Sentence;
import java.time.LocalDate;

/**
 * With which snapshot of peers a result was compared. The snapshot is kept by its digest, so that
 * the position among the peers can be worked out again.
 *
 * @param snapshot the snapshot's name
 * @param invented whether its organisations are invented
 * @param frozenOn the day on which it was frozen
 * @param sha256 the digest of its text, 64 hexadecimal digits, by which it is found
 * @param benchmark the digest of what the comparison came to, 64 hexadecimal digits
 */
public record Compared(
    String snapshot, boolean invented, LocalDate frozenOn, String sha256, String benchmark) {

  /** The snapshot in words, as in {@code june of 2026-06-02}. */
  public String text() {
    return said().toString();
  }

  /** The snapshot in words of every language. */
  public Sentence said() {
    return invented
        ? Sentence.of("{0} of {1}, invented", snapshot, frozenOn)
        : Sentence.of("{0} of {1}", snapshot, frozenOn);
  }
}
