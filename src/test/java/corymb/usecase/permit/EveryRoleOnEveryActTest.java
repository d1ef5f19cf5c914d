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
import corymb.store.BothDatabases;
import corymb.store.database.Database;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.replay.ExportCapsule;
import corymb.usecase.statistics.CaseStatistics;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every role, of the own or a foreign organisation, assigned or not, on every act. */
@BothDatabases
class EveryRoleOnEveryActTest {

  @TempDir private Path folder;

  private final Database database;
  private CaseDesk desk;

  EveryRoleOnEveryActTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(database.transactions());
  }

  private List<GuardedAct> acts() {
    List<GuardedAct> all = new ArrayList<>(GuardedActs.all());
    all.addAll(GuardedBeside.all(database, folder));
    return all;
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
                .collect(Collectors.toSet());
    assertThat(acts().stream().map(act -> act.type().getName()))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private static boolean isOpen(com.tngtech.archunit.core.domain.JavaField field) {
    return field.getRawType().isEquivalentTo(Permit.class) && field.getName().equals("PERMIT");
  }

  @Test
  void the_permits_name_the_roles_of_the_procedure() throws ReflectiveOperationException {
    for (GuardedAct act : acts()) {
      Permit permit = (Permit) act.type().getField("PERMIT").get(null);
      assertThat(permit.roles()).as(act.toString()).isEqualTo(act.roles());
    }
  }

  @Test
  void who_may_not_is_refused_and_nothing_changes_and_who_may_does() {
    for (GuardedAct act : acts()) {
      String id = act.ready().apply(desk);
      String organisation = act.onCase() ? desk.history(id).organisation() : "ESP-001";
      Map<String, Long> before = desk.rows();
      for (Somebody each : everybody()) {
        if (!each.may(act)) {
          Throwable refusal =
              catchThrowable(() -> act.act().run(desk, each.actor(desk, organisation), id));
          assertThat(refusal).as(act + " by " + each).isInstanceOf(NotPermitted.class);
        }
      }
      assertThat(desk.rows()).as("refusals of " + act).isEqualTo(before);
      int done = 0;
      for (Somebody each : everybody()) {
        if (each.may(act)) {
          Throwable refusal =
              catchThrowable(() -> act.act().run(desk, each.actor(desk, organisation), id));
          if (refusal == null) {
            done++;
          } else {
            assertThat(refusal.getClass()).as(act + " by " + each).isIn(GuardedAct.REFUSALS);
          }
        }
      }
      assertThat(done).as(act + " is done by somebody").isPositive();
    }
  }

  @Test
  void figures_of_all_cases_are_for_those_who_see_all_of_them() {
    CaseStatistics statistics = new CaseStatistics(desk.casework);
    for (Role role : Role.values()) {
      Actor actor = new Actor("p-0901", Set.of(role), "FRA-999");
      Throwable refusal = catchThrowable(() -> statistics.all(actor, null));
      boolean may = role == Role.SECRETARIAT || role == Role.COMMITTEE;
      assertThat(refusal instanceof NotPermitted).as(role.title()).isEqualTo(!may);
    }
  }

  @Test
  void an_assessor_and_the_organisation_export_a_case_once_it_is_decided() {
    String id = desk.at(Stage.JUDGED);
    for (Actor actor : List.of(desk.first, desk.manager(id))) {
      Throwable refusal =
          catchThrowable(
              () ->
                  new ExportCapsule(desk.casework)
                      .run(actor, id, false, "Corymb test", OutputStream.nullOutputStream()));
      assertThat(refusal).as(actor.person()).isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void a_case_that_does_not_exist_is_to_a_stranger_like_one_of_others() {
    String there = desk.at(Stage.RATED);
    String missing = there.replaceAll("[0-9]{4}$", "9999");
    for (GuardedAct act : acts()) {
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
