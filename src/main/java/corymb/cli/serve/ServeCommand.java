package corymb.cli.serve;

import corymb.cli.desk.StoreOptions;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.StopSign;
import corymb.store.database.Database;
import corymb.store.queue.WorkQueue;
import corymb.usecase.PackShelf;
import corymb.usecase.access.SetPassword;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.doing.DoWork;
import corymb.web.WebServer;
import corymb.web.WebSettings;
import corymb.web.WorkSettings;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corymb serve}: the web application, until the process is ended. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the web application until the process is ended (Ctrl-C).")
public final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;
  private static final int FIRST_SECONDS = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port, 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address of this machine that is listened at; 0.0.0.0 for all. Default:"
              + " ${DEFAULT-VALUE}.")
  private String address;

  @Mixin private StoreOptions store;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: expected 0 to " + LAST_PORT + ", found " + port);
    }
    Clock days = Days.clock();
    try (StopSign stop = StopSign.watch("; it goes on at the next start");
        Database database = store.open()) {
      Casework casework =
          new Casework(
              database.transactions(), PackShelf.builtIn(), Clock.systemUTC(), Days::today);
      try (WebServer server =
          WebServer.start(casework, days, new WebSettings(port, address, store.home()))) {
        Thread.currentThread().setName("serve");
        WorkSettings settings = server.work();
        tell(server.port(), new SetPassword(casework));
        work(database, casework, settings, stop);
      }
    }
    return ExitStatus.FINE;
  }

  /** Long work begins a little later, so that it keeps nobody waiting for the first pages. */
  private static void work(
      Database database, Casework casework, WorkSettings settings, StopSign stop)
      throws InterruptedException {
    if (!stop.await(FIRST_SECONDS)) {
      try (WorkQueue queue =
          WorkQueue.start(database, new DoWork(casework, settings.kept()), settings.queue())) {
        stop.await();
      }
    }
  }

  private void tell(int at, SetPassword passwords) {
    PrintWriter out = spec.commandLine().getOut();
    String host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
    String site = "http://" + host + ":" + at;
    out.printf("Corymb serves %s/ until this process is ended (Ctrl-C)%n", site);
    passwords
        .first()
        .ifPresent(
            secret ->
                out.printf(
                    "nobody can log in yet; become the administrator here, within a day:"
                        + " %s/welcome/%s%n",
                    site, secret));
    out.flush();
  }
}
