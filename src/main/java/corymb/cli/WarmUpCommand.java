package corymb.cli;

import corymb.cli.serve.WebWarmUp;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does a whole assessment for nobody, so that the launcher can archive the classes it needs. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher on first use.")
final class WarmUpCommand implements Callable<Integer> {

  @Option(
      names = "--web",
      paramLabel = "DIR",
      description = "Serve pages to itself, too, with a folder for that time alone.")
  private @Nullable Path web;

  @Override
  public Integer call() throws IOException {
    WarmUp.run(Days.today());
    Path home = web;
    if (home != null) {
      WebWarmUp.run(home);
    }
    return ExitStatus.FINE;
  }
}
