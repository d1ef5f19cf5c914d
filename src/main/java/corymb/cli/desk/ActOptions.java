package corymb.cli.desk;

import corymb.cli.shell.Days;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import corymb.usecase.people.Actors;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who acts, on which day, and why. */
public final class ActOptions {

  @Option(
      names = "--as",
      paramLabel = "PERSON",
      description = "Who acts: a person's id or e-mail. Default: the secretariat at this machine.")
  private @Nullable String person;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day the act counts for, ISO. Default: today.")
  private @Nullable LocalDate day;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the pack in this folder besides the built-in ones.")
  private @Nullable Path rules;

  @Mixin private StoreOptions store;

  /** The day and the reason of the act. */
  public When when() {
    return new When(day(), reason);
  }

  /** The day of the act. */
  public LocalDate day() {
    LocalDate given = day;
    return given == null ? Days.today() : given;
  }

  /** The reason that was given, null for none. */
  public @Nullable String reason() {
    return reason;
  }

  /** The folder of a pack that was given, null for none. */
  public @Nullable Path rules() {
    return rules;
  }

  /** Opens the casework, works, and closes it. */
  public <T> T at(Function<Desk, T> work) {
    try (Database database = store.open()) {
      Path folder = rules;
      PackShelf shelf = folder == null ? PackShelf.builtIn() : PackShelf.withDraft(folder);
      Casework casework =
          new Casework(database.transactions(), shelf, Clock.systemUTC(), Days::today);
      return work.apply(
          new Desk(database, shelf, casework, Actors.of(database.transactions(), person), day()));
    }
  }
}
