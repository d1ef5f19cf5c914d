package corymb.assessment.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param person the id of the person, as in {@code p-0001}; never a name
 * @param roles the roles the person holds
 * @param organisation the organisation that the person manages, null when it manages none
 */
public record Actor(String person, Set<Role> roles, @Nullable String organisation) {

  /** Keeps the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the person holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
