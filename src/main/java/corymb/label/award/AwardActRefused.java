package corymb.label.award;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import org.jspecify.annotations.Nullable;

/** An act does not fit an award as it stands; nothing was done. */
public final class AwardActRefused extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /**
   * Says what was refused, why, and what can be done, in English, with the things in its places.
   */
  public AwardActRefused(String english, @Nullable Object... things) {
    super(english, things);
  }

  /** Says what was refused, why, and what can be done. */
  public AwardActRefused(Sentence said) {
    super(said);
  }
}
