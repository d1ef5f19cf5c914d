package corymb.usecase.store;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.database.DatabaseFacts;
import corymb.usecase.casework.Casework;

/** Shows what the database is and how large; never an address or a login. */
public final class ShowDatabase {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see what the server runs with", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public ShowDatabase(Casework casework) {
    this.casework = casework;
  }

  /** The facts as they are. */
  public DatabaseFacts run(Actor actor) {
    PERMIT.check(actor);
    return casework.store().snapshot(DatabaseFacts::of);
  }
}
