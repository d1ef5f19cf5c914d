package corymb.usecase.work.upload;

/** An archive that is not taken as a whole; nothing of it is kept. */
public final class UploadRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String name;
  private final long most;

  /** Why it is not taken. */
  public enum Why {
    /** It is damaged, encrypted, or no archive at all. */
    DAMAGED("the archive '%s' is damaged, encrypted or no ZIP at all; pack it again"),
    /** It holds nothing that could be imported. */
    EMPTY("there is nothing to import in '%s'; hand in filled workbooks"),
    /** It holds too many files. */
    MANY("the archive '%s' holds more than %s files; hand in several smaller ones"),
    /** It unpacks to too much. */
    LARGE("the archive '%s' unpacks to more than %s MB; hand in several smaller ones");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }
  }

  UploadRefused(Why why, String name, long most) {
    super(why.sentence.formatted(name, most));
    this.why = why;
    this.name = name;
    this.most = most;
  }

  /** The reason. */
  public Why why() {
    return why;
  }

  /** The name of the archive. */
  public String name() {
    return name;
  }

  /** The limit, 0 where there is none. */
  public long most() {
    return most;
  }
}
