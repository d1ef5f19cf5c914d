package corymb.report.template;

/** A template or style sheet cannot be used as it is; the message tells its author what to do. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault in the words of one line.
   *
   * @param place where it is
   * @param found what stands there
   * @param expected what should stand there
   * @param advice what the author can do, a full sentence
   */
  public TemplateFault(Place place, String found, String expected, String advice) {
    super(place + ": found " + found + ", expected " + expected + ". " + advice);
  }
}
