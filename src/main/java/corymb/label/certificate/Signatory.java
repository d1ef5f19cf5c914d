package corymb.label.certificate;

/**
 * Who stands by a certificate.
 *
 * @param name of the person, 1 to 60 characters
 * @param function in which the person signs, 1 to 100 characters
 */
public record Signatory(String name, String function) {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FUNCTION = 100;

  /**
   * Refuses what cannot be printed.
   *
   * @throws IllegalArgumentException when a part is empty or too long
   */
  public Signatory {
    Bounds.text("the name of a signatory", name, LONGEST_NAME);
    Bounds.text("the function of a signatory", function, LONGEST_FUNCTION);
  }
}
