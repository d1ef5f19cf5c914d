package corymb.usecase.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.cases.CaseChanged;
import corymb.store.session.Transactions;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every role, of the own or a foreign organisation, assigned or not, on every act. */
@BothDatabases
class EveryRoleOnEveryActTest {

  private final Transactions store;
  private CaseDesk desk;

  EveryRoleOnEveryActTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  /** Somebody with one role, as the matrix sees them. */
  private record Somebody(Role role, boolean own, boolean assigned) {

    boolean may(GuardedAct act) {
      if (!act.roles().contains(role)) {
        return false;
      }
      if (!act.onCase()) {
        return true;
      }
      return switch (role) {
        case CLUSTER_MANAGER -> own;
        case ASSESSOR -> assigned && !own;
        case COMMITTEE -> !own;
        case SECRETARIAT, ADMINISTRATOR -> true;
      };
    }

    Actor actor(CaseDesk desk, @Nullable String organisation) {
      String person = assigned ? desk.first.person() : "p-0901";
      return new Actor(person, Set.of(role), own ? organisation : "FRA-999");
    }
  }

  private static List<Somebody> everybody() {
    List<Somebody> all = new ArrayList<>();
    for (Role role : Role.values()) {
      for (boolean own : List.of(true, false)) {
        all.add(new Somebody(role, own, true));
        all.add(new Somebody(role, own, false));
      }
    }
    return all;
  }

  @Test
  void the_matrix_knows_every_use_case_that_has_a_permit() {
    Set<String> found =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("corymb.usecase")
                .stream()
                .filter(type -> type.getFields().stream().anyMatch(EveryRoleOnEveryActTest::isOpen))
                .map(JavaClass::getName)
                .filter(GuardedElsewhere::isNot)
                .collect(Collectors.toSet());
    assertThat(GuardedActs.all().stream().map(act -> act.type().getName()))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private static boolean isOpen(com.tngtech.archunit.core.domain.JavaField field) {
    return field.getRawType().isEquivalentTo(Permit.class) && field.getName().equals("PERMIT");
  }

  @Test
  void the_permits_name_the_roles_of_the_procedure() throws ReflectiveOperationException {
    for (GuardedAct act : GuardedActs.all()) {
      Permit permit = (Permit) act.type().getField("PERMIT").get(null);
      assertThat(permit.roles()).as(act.toString()).isEqualTo(act.roles());
    }
    for (Map.Entry<Class<?>, Set<Role>> each : GuardedElsewhere.ROLES.entrySet()) {
      Permit permit = (Permit) each.getKey().getField("PERMIT").get(null);
      assertThat(permit.roles()).as(each.getKey().getName()).isEqualTo(each.getValue());
    }
  }

  @Test
  void who_may_not_is_refused_and_nothing_changes() {
    for (GuardedAct act : GuardedActs.all()) {
      String id = act.ready().apply(desk);
      String organisation = act.onCase() ? desk.history(id).organisation() : "ESP-001";
      Map<String, Long> before = desk.rows();
      for (Somebody each : everybody()) {
        if (!each.may(act)) {
          Throwable refusal =
              catchThrowable(() -> act.act().run(desk, each.actor(desk, organisation), id));
          assertThat(refusal).as(act + " by " + each).isInstanceOf(NotPermitted.class);
          assertThat(desk.rows()).as(act + " by " + each).isEqualTo(before);
        }
      }
    }
  }

  @Test
  void who_may_does() {
    for (GuardedAct act : GuardedActs.all()) {
      int done = 0;
      String id = act.ready().apply(desk);
      String organisation = act.onCase() ? desk.history(id).organisation() : "ESP-001";
      for (Somebody each : everybody()) {
        if (each.may(act)) {
          Throwable refusal =
              catchThrowable(() -> act.act().run(desk, each.actor(desk, organisation), id));
          if (refusal == null) {
            done++;
          } else {
            assertThat(refusal)
                .as(act + " by " + each)
                .isInstanceOfAny(
                    ActRefused.class,
                    CaseChanged.class,
                    corymb.store.cases.DoubledResponse.class,
                    corymb.store.people.PersonRefused.class);
          }
        }
      }
      assertThat(done).as(act + " is done by somebody").isPositive();
    }
  }

  @Test
  void a_case_that_does_not_exist_is_to_a_stranger_like_one_of_others() {
    String there = desk.at(Stage.RATED);
    String missing = there.replaceAll("[0-9]{4}$", "9999");
    for (GuardedAct act : GuardedActs.all()) {
      for (Role role : List.of(Role.CLUSTER_MANAGER, Role.ASSESSOR)) {
        if (act.onCase() && act.roles().contains(role) && !act.toString().startsWith("Import")) {
          Actor stranger = new Actor("p-0901", Set.of(role), "FRA-999");
          Throwable foreign = catchThrowable(() -> act.act().run(desk, stranger, there));
          Throwable unknown = catchThrowable(() -> act.act().run(desk, stranger, missing));
          assertThat(unknown).as(act.toString()).hasSameClassAs(foreign);
          assertThat(unknown).as(act.toString()).hasMessage(foreign.getMessage());
        }
      }
    }
  }
}
