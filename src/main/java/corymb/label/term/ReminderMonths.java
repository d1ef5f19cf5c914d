package corymb.label.term;

import java.util.Collections;
import java.util.List;

/**
 * How long before to remind.
 *
 * @param expiry months before the expiry, each 1 or more; kept from the most to the least
 * @param window months before the renewal window closes, 1 or more
 */
public record ReminderMonths(List<Integer> expiry, int window) {

  /**
   * @throws IllegalArgumentException when a number is below 1
   */
  public ReminderMonths {
    expiry = expiry.stream().distinct().sorted(Collections.reverseOrder()).toList();
    if (window < 1 || expiry.stream().anyMatch(months -> months < 1)) {
      throw new IllegalArgumentException(
          "reminders are sent 1 or more months before, found " + expiry + " and " + window);
    }
  }
}
