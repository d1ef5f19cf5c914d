package corymb.cli.desk;

import corymb.assessment.actor.Actor;
import corymb.label.award.Levels;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;

/**
 * An open casework with somebody who works on it.
 *
 * @param database the open database
 * @param shelf the packs
 * @param casework the casework on it
 * @param actor who acts
 * @param today the day the act counts for unless it is said otherwise
 */
public record Desk(
    Database database, PackShelf shelf, Casework casework, Actor actor, LocalDate today)
    implements AutoCloseable {

  /** The order of the labels in the newest scheme. */
  public Levels levels() {
    return Levels.of(shelf.first().pack().scheme());
  }

  @Override
  public void close() {
    database.close();
  }
}
