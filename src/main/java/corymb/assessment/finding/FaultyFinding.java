package corymb.assessment.finding;

import corymb.scheme.language.SpokenFault;
import org.jspecify.annotations.Nullable;

/** A finding says too little or too much, or findings do not fit together; nothing was kept. */
public final class FaultyFinding extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to do, in English, with the things in its places. */
  FaultyFinding(String english, @Nullable Object... things) {
    super(english, things);
  }
}
