package corymb.scheme.language;

import org.jspecify.annotations.Nullable;

/**
 * A fault that people are told in their language; its message is the English sentence. A kind of
 * its own says by its name what failed.
 */
public abstract class SpokenFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence said;

  /** A fault with its sentence in English, as {@link Sentence#of} takes it. */
  protected SpokenFault(String english, @Nullable Object... things) {
    this(Sentence.of(english, things));
  }

  /** A fault with its sentence. */
  protected SpokenFault(Sentence said) {
    super(said.toString());
    this.said = said;
  }

  /** A fault with its sentence, and what caused it. */
  protected SpokenFault(Sentence said, Throwable cause) {
    super(said.toString(), cause);
    this.said = said;
  }

  /** What is to be told. */
  public final Sentence said() {
    return said;
  }

  /** What a fault tells, in a language as far as it can be said in it. */
  public static String tell(Throwable fault, Language language) {
    return fault instanceof SpokenFault spoken
        ? spoken.said.in(language)
        : String.valueOf(fault.getMessage());
  }
}
