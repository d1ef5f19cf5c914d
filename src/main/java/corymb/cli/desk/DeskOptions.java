package corymb.cli.desk;

import corymb.cli.shell.Days;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Actors;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** On which day and on which data, for what anybody may see. */
public class DeskOptions {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day it is about, or counts for, ISO. Default: today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the pack in this folder besides the built-in ones.")
  private @Nullable Path rules;

  @Mixin private StoreOptions store;

  /** The day. */
  public final LocalDate day() {
    LocalDate given = day;
    return given == null ? Days.today() : given;
  }

  /** The folder of a pack that was given, null for none. */
  public final @Nullable Path rules() {
    return rules;
  }

  /** Who acts: a person's id or e-mail; null for the secretariat at this machine. */
  @Nullable String person() {
    return null;
  }

  /** Opens the casework, works, and closes it. */
  public final <T> T at(Function<Desk, T> work) {
    try (Database database = store.open()) {
      Path folder = rules;
      PackShelf shelf = folder == null ? PackShelf.builtIn() : PackShelf.withDraft(folder);
      Casework casework =
          new Casework(database.transactions(), shelf, Clock.systemUTC(), Days::today);
      return work.apply(
          new Desk(database, shelf, casework, Actors.of(database.transactions(), person()), day()));
    }
  }
}
