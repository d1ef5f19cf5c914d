package corymb.store.people;

import corymb.assessment.actor.Person;
import corymb.assessment.actor.Person.Grant;
import corymb.assessment.actor.Role;
import corymb.scheme.language.Language;
import corymb.store.counter.Counters;
import corymb.store.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Keeps people and their roles. Writing it down in the audit trail is the caller's part. */
public final class People {

  private static final int LONGEST_NAME = 200;
  private static final String COUNTER = "person";
  private static final String ALL =
      "SELECT id, name, email, country, language, locked, since FROM person ";

  private People() {}

  /**
   * Adds a person without any role.
   *
   * @param country ISO 3166 alpha-2 in capitals, null when not known
   * @param since the day from which the person is known
   * @throws PersonRefused when name or address cannot be kept, or the address is another person's
   */
  public static Person add(
      Session session, String name, String email, @Nullable String country, LocalDate since) {
    String seen = Writing.name(name, LONGEST_NAME);
    String address = Writing.email(email);
    boolean added =
        session.unlessThere(
            () ->
                session
                    .sql(
                        "INSERT INTO person (id, name, email, country, locked, since, salt)"
                            + " VALUES (?, ?, ?, ?, FALSE, ?, ?)")
                    .param(String.format(Locale.ROOT, "p-%04d", Counters.next(session, COUNTER)))
                    .param(seen)
                    .param(address)
                    .param(country)
                    .param(since)
                    .param(Salt.fresh())
                    .update());
    Person person = find(session, address).orElseThrow();
    if (!added) {
      throw new PersonRefused("the e-mail address is that of {0} already", person.id());
    }
    return person;
  }

  /** The person with the id or the e-mail address; empty when there is none. */
  public static Optional<Person> find(Session session, String idOrEmail) {
    String column = idOrEmail.contains("@") ? "email" : "id";
    String sought = idOrEmail.strip().toLowerCase(Locale.ROOT);
    if (sought.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return session
        .sql(ALL + "WHERE " + column + " = ?")
        .param(sought)
        .query((row, nr) -> person(row, List.of()))
        .optional()
        .map(found -> withGrants(session, found));
  }

  private static Person withGrants(Session session, Person person) {
    List<Grant> grants =
        session
            .sql("SELECT role, organisation FROM person_role WHERE person = ?")
            .param(person.id())
            .query((row, nr) -> grant(row))
            .list();
    return with(person, grants);
  }

  /** All people, by id. */
  public static List<Person> list(Session session) {
    Map<String, List<Grant>> grants = new TreeMap<>();
    session
        .sql("SELECT person, role, organisation FROM person_role")
        .query(
            (RowCallbackHandler)
                row ->
                    grants
                        .computeIfAbsent(row.getString("person"), id -> new ArrayList<>())
                        .add(grant(row)));
    return session
        .sql(ALL + "ORDER BY CAST(SUBSTRING(id FROM 3) AS BIGINT)")
        .query((row, nr) -> person(row, grants.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  /**
   * Locks a person, or unlocks one.
   *
   * @throws NoSuchPerson when there is none
   */
  public static void lock(Session session, String id, boolean locked) {
    int found =
        session.sql("UPDATE person SET locked = ? WHERE id = ?").param(locked).param(id).update();
    if (found == 0) {
      throw new NoSuchPerson(id);
    }
  }

  /**
   * Notes in which language a person is written to.
   *
   * @throws NoSuchPerson when there is none
   */
  public static void speak(Session session, String id, Language language) {
    int found =
        session
            .sql("UPDATE person SET language = ? WHERE id = ?")
            .param(language.code())
            .param(id)
            .update();
    if (found == 0) {
      throw new NoSuchPerson(id);
    }
  }

  /**
   * Gives a person a role; when the person has it nothing happens.
   *
   * @return whether the person did not have it
   * @throws NoSuchPerson when there is none
   * @throws PersonRefused when the person is to be manager of a second organisation
   */
  public static boolean grant(Session session, String id, Grant grant) {
    Person person = locked(session, id);
    if (person.grants().contains(grant)) {
      return false;
    }
    if (grant.role() == Role.CLUSTER_MANAGER
        && person.grants().stream().anyMatch(held -> held.role() == Role.CLUSTER_MANAGER)) {
      throw new PersonRefused(
          "{0} is cluster manager of another organisation; revoke that first", id);
    }
    session
        .sql("INSERT INTO person_role (person, role, organisation) VALUES (?, ?, ?)")
        .param(id)
        .param(grant.role().name())
        .param(organisation(grant))
        .update();
    return true;
  }

  /**
   * Takes a role from a person; when the person does not have it nothing happens.
   *
   * @return whether the person had it
   * @throws NoSuchPerson when there is none
   */
  public static boolean revoke(Session session, String id, Grant grant) {
    locked(session, id);
    return session
            .sql("DELETE FROM person_role WHERE person = ? AND role = ? AND organisation = ?")
            .param(id)
            .param(grant.role().name())
            .param(organisation(grant))
            .update()
        == 1;
  }

  /** The person, with the row locked so that roles change one after the other. */
  private static Person locked(Session session, String id) {
    return session
        .sql(ALL + "WHERE id = ? FOR UPDATE")
        .param(id)
        .query((row, nr) -> person(row, List.of()))
        .optional()
        .map(found -> withGrants(session, found))
        .orElseThrow(() -> new NoSuchPerson(id));
  }

  private static String organisation(Grant grant) {
    return grant.organisation() == null ? "" : grant.organisation();
  }

  private static Grant grant(ResultSet row) throws SQLException {
    String organisation = row.getString("organisation");
    return new Grant(
        Role.valueOf(row.getString("role")), organisation.isEmpty() ? null : organisation);
  }

  private static Person person(ResultSet row, List<Grant> grants) throws SQLException {
    return with(
        new Person(
            row.getString("id"),
            row.getString("name"),
            row.getString("email"),
            row.getString("country"),
            language(row.getString("language")),
            row.getBoolean("locked"),
            row.getObject("since", LocalDate.class),
            List.of()),
        grants);
  }

  private static @Nullable Language language(@Nullable String code) {
    return code == null ? null : Language.find(code);
  }

  private static Person with(Person person, List<Grant> grants) {
    List<Grant> sorted = new ArrayList<>(grants);
    sorted.sort(Comparator.comparing(Grant::role).thenComparing(People::organisation));
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.country(),
        person.language(),
        person.locked(),
        person.since(),
        sorted);
  }
}
