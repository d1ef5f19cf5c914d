package corymb.web.api;

import corymb.scheme.language.Sentence;
import java.util.List;
import org.springframework.http.HttpStatus;

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
   * @throws RequestRefused when from is below 0 or size is outside 1 to {@value #MOST}
   */
  static void requireBounds(int from, int size) {
    if (from < 0 || size < 1 || size > MOST) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          Sentence.of(
              "'from' is 0 or more, 'size' is 1 to {0}; found {1} and {2}", MOST, from, size));
    }
  }
}
