package corymb.assessment.actor;

import corymb.scheme.language.Sentence;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do one act.
 *
 * @param act what is done, as in {@code decide a case}
 * @param roles the roles that may do it
 */
public record Permit(Sentence act, Set<Role> roles) {

  /** Keeps the roles in their order. */
  public Permit {
    roles = java.util.Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** A permit for at least one role. */
  public static Permit of(String act, Role first, Role... more) {
    return new Permit(Sentence.of(act), EnumSet.of(first, more));
  }

  /**
   * Checks an act that concerns no single case.
   *
   * @throws NotPermitted when the actor holds none of the roles
   */
  public void check(Actor actor) {
    if (roles.stream().noneMatch(actor::is)) {
      throw new NotPermitted(
          "{0} may not {1}: that is for the {2}", actor.person(), act, permitted());
    }
  }

  /**
   * Checks an act on one case or one organisation: a cluster manager only for the own organisation,
   * an assessor only where assigned, the others everywhere. Assessors and committee members do not
   * reach the organisation that they manage themselves.
   *
   * @throws NotPermitted when none of the actor's roles reaches it; the message does not tell
   *     whether the case exists in any other way
   */
  public void check(Actor actor, Scope scope) {
    check(actor);
    if (!reaches(actor, scope)) {
      throw new NotPermitted(
          "{0} may not {1} here: cluster managers act for their own organisation only, assessors on the cases that are assigned to them, and nobody judges their own organisation",
          actor.person(), act);
    }
  }

  /** Whether one of the actor's roles reaches a case. */
  public boolean reaches(Actor actor, Scope scope) {
    return roles.stream().anyMatch(role -> actor.is(role) && reaches(role, actor, scope));
  }

  private static boolean reaches(Role role, Actor actor, Scope scope) {
    boolean own = scope.organisation().equals(actor.organisation());
    return switch (role) {
      case CLUSTER_MANAGER -> own;
      case ASSESSOR -> !own && scope.assessors().contains(actor.person());
      case COMMITTEE -> !own;
      case SECRETARIAT, ADMINISTRATOR -> true;
    };
  }

  private Sentence permitted() {
    return roles.stream()
        .map(Role::called)
        .reduce((some, last) -> Sentence.of("{0} or {1}", some, last))
        .orElseThrow();
  }
}
