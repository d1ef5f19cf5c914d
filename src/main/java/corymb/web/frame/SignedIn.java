package corymb.web.frame;

import corymb.assessment.actor.Person;
import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Who is signed in, as the session keeps it. What the person may do is read anew for each request.
 *
 * @param person the person's id
 * @param shownName how the person is called on pages
 * @param stamp of how the person logged in when the session was begun
 * @param way by what the person logged in
 */
public record SignedIn(String person, String shownName, String stamp, Way way)
    implements Principal, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** By what somebody logs in. */
  public enum Way {
    /** By a password. */
    PASSWORD,
    /** By a password and a code. */
    CODE,
    /** By a provider of identities. */
    OPENID,
    /** By the token of a program; there is no session. */
    TOKEN
  }

  /** A person who is signed in from now on. */
  public static SignedIn of(Person person, String stamp, Way way) {
    return new SignedIn(person.id(), person.name(), stamp, way);
  }

  /** What the session keeps. */
  public Authentication proved() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
  }

  @Override
  public String getName() {
    return person;
  }
}
