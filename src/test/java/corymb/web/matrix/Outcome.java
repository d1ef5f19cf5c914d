package corymb.web.matrix;

import java.net.URI;
import java.util.Locale;

/** What becomes of a request. */
enum Outcome {
  /** It is served. */
  YES,
  /** One has to log in, or to send a token, first. */
  LOGIN,
  /** One may not. */
  NO,
  /** It is as if there were no such thing. */
  NONE,
  /** One may, but it cannot be done as things are. */
  WAIT;

  private static final int SERVED = 200;
  private static final int SENT_ELSEWHERE = 300;
  private static final int PROBLEM = 400;
  private static final int UNKNOWN_CALLER = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  /**
   * Reads an answer.
   *
   * @param status as in 200
   * @param location where it sends to, empty for nowhere
   */
  static Outcome of(int status, String location) {
    if (status >= SERVED && status < SENT_ELSEWHERE) {
      return YES;
    }
    if (status >= SENT_ELSEWHERE && status < PROBLEM) {
      return isLogIn(location) ? LOGIN : YES;
    }
    return switch (status) {
      case UNKNOWN_CALLER -> LOGIN;
      case FORBIDDEN -> NO;
      case NOT_FOUND -> NONE;
      case CONFLICT -> WAIT;
      default -> throw new IllegalStateException("answered with " + status);
    };
  }

  private static boolean isLogIn(String location) {
    URI to = URI.create(location);
    return "/login".equals(to.getPath()) && to.getQuery() == null;
  }

  /** As it stands in the table. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
