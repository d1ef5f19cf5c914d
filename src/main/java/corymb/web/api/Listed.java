package corymb.web.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages
 * @param from how many were left out before this page, from 0
 * @param items what is on this page
 */
record Listed<T>(long total, int from, List<T> items) {

  /** The most on one page, inclusive. */
  static final int MOST = 200;

  /**
   * Checks what was asked for.
   *
   * @throws ResponseStatusException when from is below 0 or size is outside 1 to {@value #MOST}
   */
  static void requireBounds(int from, int size) {
    if (from < 0 || size < 1 || size > MOST) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST,
          "'from' is 0 or more, 'size' is 1 to %s; found %s and %s".formatted(MOST, from, size));
    }
  }
}
