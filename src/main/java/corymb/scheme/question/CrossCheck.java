package corymb.scheme.question;

import java.util.List;

/**
 * A condition between answers of one response.
 *
 * @param code its code in problems, as in {@code X01}
 * @param condition what must hold
 * @param warning whether a violation is only a warning
 * @param message what is wrong when it is violated
 * @param advice what to do then
 */
public record CrossCheck(
    String code, Condition condition, boolean warning, String message, String advice) {

  /** What must hold between answers. */
  public sealed interface Condition {}

  /**
   * The sum of the left is not above the sum of the right.
   *
   * @param left questions or totals
   * @param right questions or totals
   * @param at the question that is marked
   */
  public record NotAbove(List<String> left, List<String> right, String at) implements Condition {}

  /** When both dates are given, the earlier is not after the later; the question at is marked. */
  public record DateOrder(String earlier, String later, String at) implements Condition {}

  /** Each of these that is yes, above 0 or a given date needs the other to be yes. */
  public record Needs(List<String> when, String yes) implements Condition {}

  /** These are required when the one is given, and refused when it is not. */
  public record Together(String given, List<String> with) implements Condition {}

  /** The text begins with an attribute of the chosen option, where the option has it. */
  public record Prefix(String text, String choice, String attribute) implements Condition {}

  /** The text is an address that begins with http or https. */
  public record Web(String question) implements Condition {}

  /** The text is an e-mail address. */
  public record Email(String question) implements Condition {}
}
