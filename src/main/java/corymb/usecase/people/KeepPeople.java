package corymb.usecase.people;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Person.Grant;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.Countries;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Language;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.Organisations;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Persons are added, get roles, and are locked out. */
public final class KeepPeople {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("keep persons and roles", Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public KeepPeople(Casework casework) {
    this.casework = casework;
  }

  /**
   * Adds a person with roles.
   *
   * @param country ISO 3166 alpha-2 in capitals, null when not known
   * @param organisation the organisation that a cluster manager manages, null for none
   * @throws ActRefused when the country is none, or a cluster manager has no organisation
   * @throws corymb.store.people.PersonRefused when name or address cannot be kept
   */
  public Person add(
      Actor actor,
      LocalDate day,
      String name,
      String email,
      @Nullable String country,
      Set<Role> roles,
      @Nullable String organisation) {
    PERMIT.check(actor);
    requireCountry(country);
    return casework
        .store()
        .in(
            session -> {
              Person person = People.add(session, name, email, country, day);
              roles.stream()
                  .sorted()
                  .map(role -> grant(session, role, organisation))
                  .forEach(grant -> People.grant(session, person.id(), grant));
              note(session, actor, "add-person", person.id());
              Person added = People.find(session, person.id()).orElseThrow();
              added.grants().forEach(grant -> note(session, actor, "grant", added, grant));
              return added;
            });
  }

  private static void requireCountry(@Nullable String country) {
    try {
      if (country != null) {
        Countries.alpha3(country);
      }
    } catch (IllegalArgumentException e) {
      throw new ActRefused("a country has two capital letters, as in DK; found '{0}'", country);
    }
  }

  private static Grant grant(Session session, Role role, @Nullable String organisation) {
    if (role != Role.CLUSTER_MANAGER) {
      return new Grant(role, null);
    }
    if (organisation == null) {
      throw new ActRefused("a cluster manager needs the organisation that is managed");
    }
    if (Organisations.find(session, organisation).isEmpty()) {
      throw new NoSuchOrganisation(organisation);
    }
    return new Grant(role, organisation);
  }

  private void note(Session session, Actor actor, String act, String person) {
    Witness.note(session, Watched.PERSON, person, actor.person(), act, casework.now());
  }

  private void note(Session session, Actor actor, String verb, Person person, Grant grant) {
    String organisation = grant.organisation();
    String key =
        person.id() + "/" + grant.role().name() + "/" + (organisation == null ? "" : organisation);
    String act = verb + "-" + word(grant.role());
    Witness.note(session, Watched.PERSON_ROLE, key, actor.person(), act, casework.now());
  }

  /** Gives a person a role. */
  public Person grant(Actor actor, String idOrEmail, Role role, @Nullable String organisation) {
    return change(
        actor,
        idOrEmail,
        (session, person) -> {
          Grant grant = grant(session, role, organisation);
          People.grant(session, person.id(), grant);
          note(session, actor, "grant", person, grant);
        });
  }

  /** Takes a role away. */
  public Person revoke(Actor actor, String idOrEmail, Role role) {
    return change(
        actor,
        idOrEmail,
        (session, person) ->
            person.grants().stream()
                .filter(grant -> grant.role() == role)
                .forEach(
                    grant -> {
                      People.revoke(session, person.id(), grant);
                      note(session, actor, "revoke", person, grant);
                    }));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Locks a person out, or lets them in again. */
  public Person lock(Actor actor, String idOrEmail, boolean locked) {
    return change(
        actor,
        idOrEmail,
        (session, person) -> {
          People.lock(session, person.id(), locked);
          note(session, actor, locked ? "lock-person" : "unlock-person", person.id());
        });
  }

  /** Notes in which language a person is written to. */
  public Person speak(Actor actor, String idOrEmail, Language language) {
    return change(
        actor,
        idOrEmail,
        (session, person) -> {
          People.speak(session, person.id(), language);
          note(session, actor, "choose-language", person.id());
        });
  }

  private Person change(Actor actor, String idOrEmail, BiConsumer<Session, Person> change) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              Person person =
                  People.find(session, idOrEmail).orElseThrow(() -> new NoSuchPerson(idOrEmail));
              change.accept(session, person);
              return People.find(session, person.id()).orElseThrow();
            });
  }

  /** All persons. */
  public List<Person> all(Actor actor) {
    PERMIT.check(actor);
    return casework.store().in(People::list);
  }
}
