package corymb.assessment.actor;

import java.util.Set;

/**
 * Whom a case concerns.
 *
 * @param organisation the organisation of the case
 * @param assessors the persons who are assigned to it
 */
public record Scope(String organisation, Set<String> assessors) {

  /** Keeps the assessors. */
  public Scope {
    assessors = Set.copyOf(assessors);
  }
}
