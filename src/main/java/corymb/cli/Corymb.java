package corymb.cli;

import corymb.cli.casework.CaseworkCommands;
import corymb.cli.casework.Refusals;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Program;
import corymb.scheme.language.Language;
import corymb.scheme.language.SpokenFault;
import corymb.store.database.DatabaseNotOpened;
import corymb.store.session.DiskSpace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command {@code corymb}. */
@Command(
    name = "corymb",
    version = Program.VERSION,
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
      WarmUpCommand.class
    })
public final class Corymb implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command and ends the program with its exit status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(args));
  }

  /** Runs the command; the exit status is 0 to 3. */
  public static int run(String... args) {
    CommandLine line = line(args);
    try {
      int status = line.execute(args);
      line.getOut().flush();
      if (status != ExitStatus.FAILED) {
        StandardOutput.requireWritten(System.out);
      }
      return status;
    } catch (IOException e) {
      report(new UncheckedIOException(StandardOutput.FAULT, e), line.getErr(), Language.ENGLISH);
    } catch (OutOfMemoryError | StackOverflowError e) {
      line.getErr().println("corymb: a response is too large for the memory at hand: " + e);
    }
    return ExitStatus.FAILED;
  }

  /** The command line for some words; what they do not ask for may be left out of it. */
  static CommandLine line(String... words) {
    CommandLine all = new CommandLine(new Corymb());
    String asked = words.length == 0 ? null : words[0];
    if (!all.getSubcommands().containsKey(asked)) {
      CaseworkCommands.addTo(all, asked);
    }
    return all.setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Days::read)
        .setExecutionExceptionHandler(
            (fault, line, result) -> {
              report(fault, line.getErr(), language(line));
              return Refusals.holds(fault) ? ExitStatus.ERRORS : ExitStatus.FAILED;
            });
  }

  /** The language of the command, English where it has none. */
  private static Language language(CommandLine line) {
    OptionSpec asked = line.getCommandSpec().findOption("--lang");
    Object code = asked == null ? null : asked.getValue();
    return code == null ? Language.ENGLISH : Language.orEnglish(code.toString());
  }

  private static void report(Exception fault, PrintWriter err, Language language) {
    String message = fault.getMessage() == null ? null : SpokenFault.tell(fault, language);
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : null;
    err.println("corymb: " + (message == null ? fault.getClass().getSimpleName() : message));
    if (cause != null) {
      boolean plain = cause.getClass() == IOException.class;
      err.println("corymb: because of " + (plain ? cause.getMessage() : cause));
    }
    boolean advises = fault instanceof SpokenFault || fault instanceof DatabaseNotOpened;
    if (!advises && DiskSpace.isUsedUp(fault)) {
      err.println("corymb: the disk is full: make room, then do the same again");
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
