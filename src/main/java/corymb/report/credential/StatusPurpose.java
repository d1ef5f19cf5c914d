package corymb.report.credential;

import java.util.Locale;

/** What a set bit of a status list means. */
public enum StatusPurpose {
  /** The label was withdrawn; this is not taken back. */
  REVOCATION,
  /** The label is suspended; this may be taken back. */
  SUSPENSION;

  /** The word of the specification, as in {@code revocation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static StatusPurpose of(String word) {
    for (StatusPurpose purpose : values()) {
      if (purpose.word().equals(word)) {
        return purpose;
      }
    }
    throw new BrokenCredential("found the status purpose '" + word + "', expected a known one");
  }
}
