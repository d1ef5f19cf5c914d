package corymb.web.access;

import corymb.assessment.actor.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who proved the password and is not in before a code. The session keeps it beside what it proves;
 * it opens nothing but the page that asks for the code.
 *
 * @param person the person's id
 * @param stamp of how the person logs in when the password was proved
 * @param since when that was
 */
record Halfway(String person, String stamp, Instant since) implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String KEPT = Halfway.class.getName();

  static Halfway of(Person person, String stamp, Instant now) {
    return new Halfway(person.id(), stamp, now);
  }

  /** Who is halfway in, in the session of a request; null when nobody is, or for too long. */
  static @Nullable Halfway in(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    Object kept = session == null ? null : session.getAttribute(KEPT);
    return kept instanceof Halfway halfway && now.isBefore(halfway.since().plus(PATIENCE))
        ? halfway
        : null;
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, this);
  }

  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEPT);
    }
  }
}
