package corymb.cli.store;

import corymb.cli.shell.Days;
import corymb.store.audit.Verified;
import corymb.usecase.store.RestoreBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb restore}: a backup into an empty database. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Reads a backup into an empty database of either kind, all of it or nothing.")
public final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file that corymb backup has written.")
  private Path file;

  @Mixin private AtStore store;

  @Override
  public Integer call() {
    Verified audit =
        store.work((actor, database) -> RestoreBackup.run(actor, database, file, Days.now()));
    spec.commandLine().getOut().println("restored: " + file);
    return AtStore.tell(audit, spec.commandLine().getOut());
  }
}
