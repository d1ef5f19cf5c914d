package corymb.web.frame;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in, as the session keeps it. What the person may do is read anew for each request.
 *
 * @param person the person's id
 * @param shownName how the person is called on pages
 * @param stamp of the password by which the session was begun
 */
public record SignedIn(String person, String shownName, String stamp)
    implements Principal, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return person;
  }
}
