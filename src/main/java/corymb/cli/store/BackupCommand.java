package corymb.cli.store;

import corymb.cli.shell.Days;
import corymb.store.audit.Verified;
import corymb.usecase.store.WriteBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb backup}: the whole database into a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes the whole database into one file, for safety or to move it.")
public final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write, a zip; it is there whole or not at all.")
  private Path file;

  @Mixin private AtStore store;

  @Override
  public Integer call() {
    Verified audit =
        store.work((actor, database) -> WriteBackup.run(actor, database, file, Days.now()));
    spec.commandLine().getOut().println("backup written: " + file);
    return AtStore.tell(audit, spec.commandLine().getOut());
  }
}
