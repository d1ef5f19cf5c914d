package corymb.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Person.Grant;
import corymb.assessment.actor.Role;
import corymb.store.BothDatabases;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothDatabases
class PeopleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final Grant ASSESSOR = new Grant(Role.ASSESSOR, null);
  private static final Grant MANAGER = new Grant(Role.CLUSTER_MANAGER, "DNK-001");

  private final Transactions transactions;

  PeopleTest(Transactions transactions) {
    this.transactions = transactions;
  }

  private Person add(String name, String email) {
    return transactions.in(session -> People.add(session, name, email, "DK", DAY));
  }

  private Optional<Person> find(String idOrEmail) {
    return transactions.in(session -> People.find(session, idOrEmail));
  }

  private void run(Consumer<Session> work) {
    transactions.run(work);
  }

  @Test
  void a_person_is_found_by_id_and_by_address_however_it_is_written() {
    Person added = add("  Søren   Ærø ", " Soren@Example.ORG ");
    assertThat(added)
        .isEqualTo(
            new Person(
                "p-0001", "Søren Ærø", "soren@example.org", "DK", null, false, DAY, List.of()));
    assertThat(find("p-0001")).contains(added);
    assertThat(find("SOREN@example.org")).contains(added);
    assertThat(find("p-0002")).isEmpty();
    assertThat(find("nobody@example.org")).isEmpty();
  }

  @Test
  void a_second_person_with_the_same_address_is_refused_and_takes_no_number() {
    add("One", "one@example.org");
    assertThatThrownBy(() -> add("Two", "ONE@example.org"))
        .isInstanceOf(PersonRefused.class)
        .hasMessageContaining("p-0001")
        .hasMessageNotContaining("@example.org");
    assertThat(add("Two", "two@example.org").id()).isEqualTo("p-0002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@", "@b", "a b@c", "a@b@c", "a@b\u0000", "a@b\nc"})
  void what_is_no_address_is_refused(String email) {
    assertThatThrownBy(() -> add("One", email)).isInstanceOf(PersonRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "A\u0000B", "A\u001bB", "\ud800"})
  void a_name_that_cannot_be_seen_is_refused(String name) {
    assertThatThrownBy(() -> add(name, "one@example.org")).isInstanceOf(PersonRefused.class);
  }

  @Test
  void a_name_has_at_most_200_characters() {
    assertThat(add("x".repeat(200), "one@example.org").name()).hasSize(200);
    assertThatThrownBy(() -> add("x".repeat(201), "two@example.org"))
        .isInstanceOf(PersonRefused.class)
        .hasMessageContaining("201");
  }

  @Test
  void roles_are_granted_once_and_revoked_once() {
    add("One", "one@example.org");
    assertThat(granted("p-0001", ASSESSOR)).isTrue();
    assertThat(granted("p-0001", MANAGER)).isTrue();
    assertThat(granted("p-0001", ASSESSOR)).isFalse();
    assertThat(find("p-0001").orElseThrow().grants()).containsExactly(MANAGER, ASSESSOR);
    assertThat(find("p-0001").orElseThrow().actor())
        .satisfies(
            actor -> {
              assertThat(actor.roles()).containsOnly(Role.CLUSTER_MANAGER, Role.ASSESSOR);
              assertThat(actor.organisation()).isEqualTo("DNK-001");
            });
    assertThat(revoked("p-0001", ASSESSOR)).isTrue();
    assertThat(revoked("p-0001", ASSESSOR)).isFalse();
    assertThat(find("p-0001").orElseThrow().grants()).containsExactly(MANAGER);
  }

  private boolean granted(String id, Grant grant) {
    return transactions.<Boolean>in(session -> People.grant(session, id, grant));
  }

  private boolean revoked(String id, Grant grant) {
    return transactions.<Boolean>in(session -> People.revoke(session, id, grant));
  }

  @Test
  void a_manager_answers_for_one_organisation_only() {
    add("One", "one@example.org");
    granted("p-0001", MANAGER);
    assertThatThrownBy(() -> granted("p-0001", new Grant(Role.CLUSTER_MANAGER, "DNK-002")))
        .isInstanceOf(PersonRefused.class)
        .hasMessageContaining("revoke");
    assertThatThrownBy(() -> new Grant(Role.CLUSTER_MANAGER, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Grant(Role.COMMITTEE, "DNK-001"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_locked_person_may_not_act_until_unlocked() {
    add("One", "one@example.org");
    run(session -> People.lock(session, "p-0001", true));
    assertThatThrownBy(() -> find("p-0001").orElseThrow().actor())
        .isInstanceOf(NotPermitted.class)
        .hasMessage("p-0001 is locked and may do nothing");
    run(session -> People.lock(session, "p-0001", false));
    assertThat(find("p-0001").orElseThrow().actor().roles()).isEmpty();
  }

  @Test
  void nothing_can_be_done_with_an_unknown_person() {
    assertThatThrownBy(() -> run(session -> People.lock(session, "p-0009", true)))
        .isInstanceOf(NoSuchPerson.class)
        .hasMessage("there is no person p-0009");
    assertThatThrownBy(() -> granted("p-0009", ASSESSOR)).isInstanceOf(NoSuchPerson.class);
    assertThatThrownBy(() -> revoked("p-0009", ASSESSOR)).isInstanceOf(NoSuchPerson.class);
  }

  @Test
  void people_are_listed_in_the_order_of_their_numbers() {
    run(session -> session.sql("INSERT INTO counter VALUES ('person', 9998)").update());
    add("One", "one@example.org");
    add("Two", "two@example.org");
    granted("p-10000", ASSESSOR);
    List<Person> all = transactions.in(People::list);
    assertThat(all).extracting(Person::id).containsExactly("p-9999", "p-10000");
    assertThat(all).extracting(Person::grants).containsExactly(List.of(), List.of(ASSESSOR));
    assertThat(all.toString()).doesNotContain("One").doesNotContain("@");
  }
}
