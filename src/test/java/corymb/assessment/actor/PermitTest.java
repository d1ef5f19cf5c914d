package corymb.assessment.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.scheme.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every role, at home and abroad, assigned and not. */
class PermitTest {

  private static final String HOME = "DNK-063";
  private static final String ABROAD = "NOR-001";
  private static final String PERSON = "p-0001";

  private static boolean reaches(
      Role role, @Nullable String manages, String organisation, boolean assigned) {
    Permit permit = Permit.of("look at a case", role);
    Actor actor = new Actor(PERSON, Set.of(role), manages);
    Scope scope = new Scope(organisation, assigned ? Set.of(PERSON, "p-0002") : Set.of("p-0002"));
    try {
      permit.check(actor, scope);
      return true;
    } catch (NotPermitted refused) {
      assertThat(refused).hasMessageStartingWith("p-0001 may not look at a case here");
      return false;
    }
  }

  @Test
  void every_role_reaches_what_the_table_says() {
    List<String> found = new ArrayList<>();
    for (Role role : Role.values()) {
      for (String manages : new String[] {HOME, ABROAD, ""}) {
        for (boolean assigned : new boolean[] {true, false}) {
          boolean reached = reaches(role, manages.isEmpty() ? null : manages, HOME, assigned);
          found.add(
              "%s %s %s %s"
                  .formatted(
                      role,
                      manages.isEmpty() ? "none" : manages.equals(HOME) ? "own" : "foreign",
                      assigned ? "assigned" : "-",
                      reached ? "yes" : "no"));
        }
      }
    }
    assertThat(found)
        .containsExactly(
            "CLUSTER_MANAGER own assigned yes",
            "CLUSTER_MANAGER own - yes",
            "CLUSTER_MANAGER foreign assigned no",
            "CLUSTER_MANAGER foreign - no",
            "CLUSTER_MANAGER none assigned no",
            "CLUSTER_MANAGER none - no",
            "ASSESSOR own assigned no",
            "ASSESSOR own - no",
            "ASSESSOR foreign assigned yes",
            "ASSESSOR foreign - no",
            "ASSESSOR none assigned yes",
            "ASSESSOR none - no",
            "COMMITTEE own assigned no",
            "COMMITTEE own - no",
            "COMMITTEE foreign assigned yes",
            "COMMITTEE foreign - yes",
            "COMMITTEE none assigned yes",
            "COMMITTEE none - yes",
            "SECRETARIAT own assigned yes",
            "SECRETARIAT own - yes",
            "SECRETARIAT foreign assigned yes",
            "SECRETARIAT foreign - yes",
            "SECRETARIAT none assigned yes",
            "SECRETARIAT none - yes",
            "ADMINISTRATOR own assigned yes",
            "ADMINISTRATOR own - yes",
            "ADMINISTRATOR foreign assigned yes",
            "ADMINISTRATOR foreign - yes",
            "ADMINISTRATOR none assigned yes",
            "ADMINISTRATOR none - yes");
  }

  @Test
  void no_role_stands_in_for_another() {
    for (Role permitted : Role.values()) {
      Permit permit = Permit.of("decide a case", permitted);
      for (Role held : Role.values()) {
        Actor actor = new Actor(PERSON, Set.of(held), null);
        if (held == permitted) {
          assertThatCode(() -> permit.check(actor)).doesNotThrowAnyException();
        } else {
          assertThatThrownBy(() -> permit.check(actor))
              .isInstanceOf(NotPermitted.class)
              .hasMessage("p-0001 may not decide a case: that is for the " + permitted.title());
          assertThatThrownBy(() -> permit.check(actor, new Scope(HOME, Set.of(PERSON))))
              .isInstanceOf(NotPermitted.class);
        }
      }
    }
  }

  @Test
  void nobody_without_a_role_does_anything() {
    Permit all = new Permit(Sentence.of("look"), Set.of(Role.values()));
    Actor nobody = new Actor(PERSON, Set.of(), HOME);
    assertThatThrownBy(() -> all.check(nobody, new Scope(HOME, Set.of(PERSON))))
        .isInstanceOf(NotPermitted.class)
        .hasMessageEndingWith(
            "that is for the cluster manager or assessor or committee member or secretariat or"
                + " administrator");
  }

  @Test
  void one_of_several_roles_is_enough_but_only_a_permitted_one_counts() {
    Actor both = new Actor(PERSON, Set.of(Role.CLUSTER_MANAGER, Role.COMMITTEE), HOME);
    Scope home = new Scope(HOME, Set.of());
    Scope abroad = new Scope(ABROAD, Set.of());
    Permit look = Permit.of("look", Role.CLUSTER_MANAGER, Role.COMMITTEE);
    Permit apply = Permit.of("apply", Role.CLUSTER_MANAGER);
    Permit decide = Permit.of("decide", Role.COMMITTEE);
    assertThatCode(() -> look.check(both, home)).doesNotThrowAnyException();
    assertThatCode(() -> look.check(both, abroad)).doesNotThrowAnyException();
    assertThatCode(() -> apply.check(both, home)).doesNotThrowAnyException();
    assertThatThrownBy(() -> apply.check(both, abroad)).isInstanceOf(NotPermitted.class);
    assertThatCode(() -> decide.check(both, abroad)).doesNotThrowAnyException();
    assertThatThrownBy(() -> decide.check(both, home))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("nobody judges their own organisation");
  }

  @Test
  void the_refusal_is_the_same_whether_or_not_the_case_is_foreign_or_unassigned() {
    Permit permit = Permit.of("look", Role.CLUSTER_MANAGER, Role.ASSESSOR);
    Actor actor = new Actor(PERSON, Set.of(Role.CLUSTER_MANAGER, Role.ASSESSOR), HOME);
    List<String> messages = new ArrayList<>();
    for (Scope scope : List.of(new Scope(ABROAD, Set.of()), new Scope("X", Set.of("p-0002")))) {
      assertThatThrownBy(() -> permit.check(actor, scope))
          .satisfies(refused -> messages.add(String.valueOf(refused.getMessage())));
    }
    assertThat(Set.copyOf(messages)).hasSize(1);
  }
}
