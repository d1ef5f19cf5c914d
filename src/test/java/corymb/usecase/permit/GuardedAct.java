package corymb.usecase.permit;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardActRefused;
import corymb.store.cases.CaseChanged;
import corymb.store.cases.DoubledResponse;
import corymb.store.people.PersonRefused;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.util.Set;
import java.util.function.Function;

/**
 * One use case as the matrix tries it.
 *
 * @param type the use case
 * @param roles who may, by the issue and by labels.md, said again here
 * @param onCase whether it concerns one case
 * @param ready makes a case on which the act fits, and gives its id
 * @param act does it
 */
record GuardedAct(
    Class<?> type, Set<Role> roles, boolean onCase, Function<CaseDesk, String> ready, Try act) {

  /** How an act is refused that somebody may do, and that does not fit what was done before. */
  static final Set<Class<?>> REFUSALS =
      Set.of(
          ActRefused.class,
          AwardActRefused.class,
          CaseChanged.class,
          DoubledResponse.class,
          PersonRefused.class);

  /** Does the act as somebody. */
  interface Try {

    void run(CaseDesk desk, Actor actor, String id);
  }

  static GuardedAct at(Stage stage, Class<?> type, Set<Role> roles, Try act) {
    return new GuardedAct(type, roles, true, desk -> desk.at(stage), act);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
