package corymb.assessment.actor;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import org.jspecify.annotations.Nullable;

/** A person tried what none of their roles permits; nothing was done. */
public final class NotPermitted extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Says who may not do what, why, and who may, in English, with the things in its places. */
  public NotPermitted(String english, @Nullable Object... things) {
    super(english, things);
  }

  /** Says who may not do what, why, and who may. */
  public NotPermitted(Sentence said) {
    super(said);
  }
}
