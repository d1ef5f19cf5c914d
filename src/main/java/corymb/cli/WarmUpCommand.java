package corymb.cli;

import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.WarmUp;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does a whole assessment for nobody, so that the launcher can archive the classes it needs. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher on first use.")
final class WarmUpCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    WarmUp.run(Days.today());
    return ExitStatus.FINE;
  }
}
