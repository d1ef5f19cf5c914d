package corymb.cli.casework;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardActRefused;
import corymb.label.term.RefusedTerm;
import corymb.store.awards.UnknownAward;
import corymb.store.backup.BackupRefused;
import corymb.store.backup.DatabaseNotEmpty;
import corymb.store.capsule.CapsuleRefused;
import corymb.store.cases.CaseChanged;
import corymb.store.cases.DoubledResponse;
import corymb.store.cases.UnknownCase;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.PersonRefused;
import corymb.usecase.demo.DatabaseInUseAlready;
import corymb.usecase.rated.FaultyAnswers;
import java.util.List;

/** What was asked for is refused: the program is well, nothing was done, the exit status is 1. */
public final class Refusals {

  private static final List<Class<? extends RuntimeException>> ALL =
      List.of(
          NotPermitted.class,
          ActRefused.class,
          AwardActRefused.class,
          RefusedTerm.class,
          CaseChanged.class,
          DoubledResponse.class,
          UnknownCase.class,
          UnknownAward.class,
          PersonRefused.class,
          NoSuchOrganisation.class,
          NoSuchPerson.class,
          BackupRefused.class,
          DatabaseNotEmpty.class,
          DatabaseInUseAlready.class,
          FaultyAnswers.class,
          CapsuleRefused.class);

  private Refusals() {}

  /** Whether an exception is a refusal. */
  public static boolean holds(Exception fault) {
    return ALL.stream().anyMatch(kind -> kind.isInstance(fault));
  }
}
