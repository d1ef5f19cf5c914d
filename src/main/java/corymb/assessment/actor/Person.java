package corymb.assessment.actor;

import corymb.scheme.language.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who may act.
 *
 * @param id as in {@code p-0001}
 * @param name how the person is called; never in the audit trail or a log
 * @param email in small letters; never in the audit trail or a log
 * @param country where the person works, ISO 3166 alpha-2 in capitals, null when not known
 * @param language in which the person is written to, as somebody chose it; null when nobody did
 * @param locked whether the person may act no more
 * @param since the day on which the person was added
 * @param grants the roles, in the order of {@link Role}
 */
public record Person(
    String id,
    String name,
    String email,
    @Nullable String country,
    @Nullable Language language,
    boolean locked,
    LocalDate since,
    List<Grant> grants) {

  /** Keeps the grants. */
  public Person {
    grants = List.copyOf(grants);
  }

  /**
   * A role that a person holds.
   *
   * @param role the role
   * @param organisation the organisation that a cluster manager answers for; null for every other
   *     role
   */
  public record Grant(Role role, @Nullable String organisation) {

    /**
     * Checks that a cluster manager, and nobody else, has an organisation.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Grant {
      if ((role == Role.CLUSTER_MANAGER) != (organisation != null)) {
        throw new IllegalArgumentException(
            "a cluster manager has an organisation, and no other role has one; found %s with %s"
                .formatted(role.title(), organisation == null ? "none" : organisation));
      }
    }
  }

  /** The language in which the person is written to: the chosen one, else that of the country. */
  public Language written() {
    return language == null ? Language.ofCountry(country) : language;
  }

  /**
   * The person as the one who acts.
   *
   * @throws NotPermitted when the person is locked
   */
  public Actor actor() {
    if (locked) {
      throw new NotPermitted("{0} is locked and may do nothing", id);
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String organisation = null;
    for (Grant grant : grants) {
      roles.add(grant.role());
      organisation = grant.organisation() == null ? organisation : grant.organisation();
    }
    return new Actor(id, roles, organisation);
  }

  /** Leaves out the name and the e-mail, so that they reach no log. */
  @Override
  public String toString() {
    return "Person[" + id + (locked ? ", locked" : "") + "]";
  }
}
