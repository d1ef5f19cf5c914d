package corymb.cli.replay;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.usecase.snapshot.FreezeSnapshot;
import corymb.usecase.snapshot.ShowSnapshots;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb snapshot}: frozen peer values of real cases. */
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description =
        "Freezes peer values of the cases for 'assess --peers db', and shows what there is.")
final class SnapshotCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: snapshot freeze, list or show");
  }

  @Command(
      name = "freeze",
      mixinStandardHelpOptions = true,
      description =
          "Freezes the latest case of each organisation that agreed, as of --on; never changed"
              + " afterwards.")
  int freeze(
      @Mixin ActOptions act,
      @Option(names = "--name", required = true, description = "Its name; each name once.")
          String name,
      @Option(
              names = "--since",
              paramLabel = "DATE",
              description = "Only answers of this day or later.")
          @Nullable LocalDate since) {
    FrozenSnapshot frozen =
        act.at(
            desk -> new FreezeSnapshot(desk.casework()).run(desk.actor(), name, act.day(), since));
    tell(frozen);
    return ExitStatus.FINE;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the snapshots, the newest first.")
  int list(@Mixin ActOptions act) {
    List<FrozenSnapshot> all = act.at(desk -> new ShowSnapshots(desk.casework()).all(desk.actor()));
    for (FrozenSnapshot each : all) {
      out()
          .printf(
              "%s  %-12s %4s organisations  %s%n",
              each.frozenOn(), each.scheme(), each.organisations(), each.name());
    }
    if (all.isEmpty()) {
      spec.commandLine().getErr().println("no snapshots; 'corymb snapshot freeze' makes one");
    }
    return ExitStatus.FINE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows what a snapshot was made of; never the values of an organisation.")
  int show(
      @Mixin ActOptions act,
      @Parameters(paramLabel = "NAME", description = "Its name.") String name) {
    tell(act.at(desk -> new ShowSnapshots(desk.casework()).one(desk.actor(), name)));
    return ExitStatus.FINE;
  }

  private void tell(FrozenSnapshot frozen) {
    out().println("name           " + frozen.name());
    out().println("frozen on      " + frozen.frozenOn());
    out().println("scheme         " + frozen.scheme());
    out().println("organisations  " + frozen.organisations());
    out().println("criteria       " + frozen.criteria());
    out().println("sha256         " + frozen.sha256());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
