package corymb.cli;

import corymb.cli.casework.CertificateCommand;
import corymb.cli.casework.VerifyCommand;
import corymb.cli.shell.ExitStatus;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code corymb}. */
@Command(
    name = "corymb",
    version = "Corymb 1.0.0",
    mixinStandardHelpOptions = true,
    description = "Benchmarks and labels cluster organisations.",
    footer = {
      "",
      "Exit status: 0 all fine; 1 at least one response has errors (the others are still",
      "processed); 2 the command line is wrong; 3 the program or its environment failed."
    },
    subcommands = {
      WorkbookCommand.class,
      CheckCommand.class,
      AssessCommand.class,
      PackCommand.class,
      CertificateCommand.class,
      VerifyCommand.class,
      WarmUpCommand.class
    })
public final class Corymb implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command and ends the program with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command; the exit status is 0 to 3. */
  public static int run(String... args) {
    return line().execute(args);
  }

  static CommandLine line() {
    return new CommandLine(new Corymb())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (fault, line, result) -> {
              report(fault, line.getErr());
              return ExitStatus.FAILED;
            });
  }

  private static void report(Exception fault, PrintWriter err) {
    String message = fault.getMessage();
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : null;
    err.println("corymb: " + (message == null ? fault.getClass().getSimpleName() : message));
    if (cause != null) {
      err.println("corymb: because of " + cause);
    }
    if (System.getenv("CORYMB_DEBUG") != null) {
      fault.printStackTrace(err);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
