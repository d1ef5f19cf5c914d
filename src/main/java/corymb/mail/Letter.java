package corymb.mail;

import java.time.Instant;
import java.util.List;

/**
 * A letter of plain text.
 *
 * @param name what names it for ever, of letters, digits, hyphens and full stops; a letter that is
 *     sent twice has the same {@code Message-ID}, so that it can be recognised
 * @param to e-mail addresses, one or more
 * @param subject on one line
 * @param text lines that end with a line feed
 * @param written when
 */
public record Letter(String name, List<String> to, String subject, String text, Instant written) {

  /**
   * Keeps the addresses.
   *
   * @throws IllegalArgumentException when there is no address, or the name has another shape
   */
  public Letter {
    to = List.copyOf(to);
    if (to.isEmpty() || !name.matches("[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException("a letter has a name and an address, found " + name);
    }
  }

  /** Leaves out the addresses, so that they reach no log. */
  @Override
  public String toString() {
    return "Letter[" + name + "]";
  }
}
