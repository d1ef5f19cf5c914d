package corymb.usecase.access;

import corymb.store.access.Logins;
import corymb.usecase.casework.Casework;
import java.util.Optional;

/**
 * What binds a session to how its person logged in: after a change of that a session with another
 * stamp counts no more.
 */
public final class SessionStamp {

  private final Casework casework;

  /** On this casework. */
  public SessionStamp(Casework casework) {
    this.casework = casework;
  }

  /** The stamp of sessions that begin now; empty when the person is locked, or there is none. */
  public Optional<String> of(String person) {
    return casework.store().in(session -> Logins.stamp(session, person));
  }

  /** Whether a session with the stamp counts still. */
  public boolean holds(String person, String stamp) {
    return of(person).filter(stamp::equals).isPresent();
  }
}
