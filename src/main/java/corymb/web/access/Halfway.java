package corymb.web.access;

import corymb.assessment.actor.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who proved the password and is not in before a code. The session keeps it beside what it proves;
 * it opens nothing but the page that asks for the code.
 *
 * @param person the person's id
 * @param stamp of how the person logs in when the password was proved
 * @param since when that was
 */
record Halfway(String person, String stamp, Instant since) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int TEXTS = 3;
  private static final String KEPT = Halfway.class.getName();

  static Halfway of(Person person, String stamp, Instant now) {
    return new Halfway(person.id(), stamp, now);
  }

  /** Who is halfway in, in the session of a request; null when nobody is, or for too long. */
  static @Nullable Halfway in(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    Object kept = session == null ? null : session.getAttribute(KEPT);
    if (!(kept instanceof List<?> texts) || texts.size() != TEXTS) {
      return null;
    }
    Halfway halfway =
        new Halfway(
            String.valueOf(texts.get(0)),
            String.valueOf(texts.get(1)),
            Instant.parse(String.valueOf(texts.get(2))));
    return now.isBefore(halfway.since().plus(PATIENCE)) ? halfway : null;
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, List.of(person, stamp, since.toString()));
  }

  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEPT);
    }
  }
}
