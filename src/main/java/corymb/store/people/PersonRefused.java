package corymb.store.people;

import corymb.scheme.language.SpokenFault;
import org.jspecify.annotations.Nullable;

/** A name, an e-mail address or a role cannot be kept as it was given; nothing was changed. */
public final class PersonRefused extends SpokenFault {

  private static final long serialVersionUID = 1L;

  /** Says what was found and what is expected, in English, with the things in its places. */
  PersonRefused(String english, @Nullable Object... things) {
    super(english, things);
  }
}
