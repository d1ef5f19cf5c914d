package corymb.report.rerate;

import java.util.Locale;

/** What another pack does to the indicative label of a case. */
public enum Effect {
  /** It has a higher label. */
  GAINS,
  /** It has a lower label, or none any more. */
  LOSES,
  /** It has the same label as before. */
  KEEPS,
  /** The other pack cannot rate its answers. */
  UNRATED;

  /** The word for it in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
