package corymb.label.term;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import org.jspecify.annotations.Nullable;

/** A label cannot be awarded or renewed by its days; nothing was done. */
public final class RefusedTerm extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /**
   * Says which day was found, which are possible, and what can be done, in English, with the things
   * in its places.
   */
  public RefusedTerm(String english, @Nullable Object... things) {
    super(english, things);
  }

  /** Says which day was found, which are possible, and what can be done. */
  public RefusedTerm(Sentence said) {
    super(said);
  }
}
