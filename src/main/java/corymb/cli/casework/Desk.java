package corymb.cli.casework;

import corymb.assessment.actor.Actor;
import corymb.store.database.Database;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;

/**
 * An open casework with somebody who works on it.
 *
 * @param database the open database
 * @param casework the casework on it
 * @param actor who acts
 * @param today the day the act counts for unless it is said otherwise
 */
public record Desk(Database database, Casework casework, Actor actor, LocalDate today)
    implements AutoCloseable {

  @Override
  public void close() {
    database.close();
  }
}
