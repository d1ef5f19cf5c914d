package corymb.cli.store;

import corymb.assessment.actor.Actor;
import corymb.cli.desk.StoreOptions;
import corymb.cli.shell.ExitStatus;
import corymb.store.audit.AuditFault;
import corymb.store.audit.Verified;
import corymb.store.database.Database;
import corymb.usecase.people.Actors;
import java.io.PrintWriter;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who works with which database, and what is told of its audit trail. */
final class AtStore {

  @Option(
      names = "--as",
      paramLabel = "PERSON",
      description = "Who acts: a person's id or e-mail. Default: the secretariat at this machine.")
  private @Nullable String person;

  @Mixin private StoreOptions store;

  /** Opens the database, works, and closes it. */
  Verified work(BiFunction<Actor, Database, Verified> work) {
    try (Database database = store.open()) {
      return work.apply(Actors.of(database.transactions(), person), database);
    }
  }

  /** Tells whether the trail is intact; the exit status is that of an error when it is not. */
  static int tell(Verified audit, PrintWriter out) {
    AuditFault fault = audit.fault();
    if (fault != null) {
      out.println("audit trail: FAULT: " + fault.told());
      return ExitStatus.ERRORS;
    }
    out.printf("audit trail: %s rows, intact; head %s%n", audit.rows(), audit.head());
    return ExitStatus.FINE;
  }
}
