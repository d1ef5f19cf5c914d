package corymb.web.frame;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page.
 *
 * @param name how the person is called, null for somebody who is not signed in
 * @param actor what the person may do, null for somebody who is not signed in
 */
public record Visitor(@Nullable String name, @Nullable Actor actor) {

  /** Somebody who is not signed in. */
  public static final Visitor PUBLIC = new Visitor(null, null);

  /** Whether the person is signed in. */
  public boolean isSignedIn() {
    return actor != null;
  }

  /** Whether the person is a cluster manager. */
  public boolean isManager() {
    return is(Role.CLUSTER_MANAGER);
  }

  /** Whether the person is an assessor. */
  public boolean isAssessor() {
    return is(Role.ASSESSOR);
  }

  /** Whether the person is a member of the committee. */
  public boolean isCommittee() {
    return is(Role.COMMITTEE);
  }

  /** Whether the person belongs to the secretariat. */
  public boolean isSecretariat() {
    return is(Role.SECRETARIAT);
  }

  /** Whether the person is an administrator. */
  public boolean isAdministrator() {
    return is(Role.ADMINISTRATOR);
  }

  private boolean is(Role role) {
    return actor != null && actor.is(role);
  }
}
