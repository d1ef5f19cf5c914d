package corymb.cli.register;

import corymb.cli.desk.ViewOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.GivenFile;
import corymb.label.register.foreign.ForeignProblem;
import corymb.usecase.register.ImportRegister;
import corymb.usecase.register.ImportRegister.Outcome;
import corymb.usecase.register.ImportRegister.Taken;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb register import}: takes over a register that was kept elsewhere. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Takes over a register kept elsewhere, all of it or nothing; twice changes nothing.",
    footer = {
      "",
      "The file has the columns name, country, portfolio, web, label and valid until.",
      "Exit status: 0 taken over; 1 the file has problems: all are told, nothing kept."
    })
final class RegisterImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "The register, CSV in UTF-8.")
  private Path file;

  @Mixin private ViewOptions act;

  @Override
  public Integer call() {
    byte[] bytes = read();
    Outcome outcome =
        act.at(desk -> new ImportRegister(desk.casework()).run(desk.actor(), desk.today(), bytes));
    return outcome.problems().isEmpty() ? taken(outcome) : refused(outcome);
  }

  private int taken(Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    for (Taken each : outcome.taken()) {
      out.printf(
          "%-9s  %s  line %s  %s%n",
          each.isNew() ? "new" : "unchanged", each.number(), each.row().line(), each.row().name());
    }
    long made = outcome.taken().stream().filter(Taken::isNew).count();
    spec.commandLine()
        .getErr()
        .println(made + " new, " + (outcome.taken().size() - made) + " unchanged");
    return ExitStatus.FINE;
  }

  private int refused(Outcome outcome) {
    PrintWriter err = spec.commandLine().getErr();
    for (ForeignProblem problem : outcome.problems()) {
      String where = problem.column().isEmpty() ? "" : ", " + problem.column();
      String found = problem.found().isEmpty() ? "nothing" : "'" + problem.found() + "'";
      err.println(
          "%s line %s%s: found %s, expected %s. %s"
              .formatted(
                  file.getFileName(),
                  problem.line(),
                  where,
                  found,
                  problem.expected(),
                  problem.advice()));
    }
    int count = outcome.problems().size();
    err.println("nothing was kept: " + count + (count == 1 ? " problem" : " problems"));
    return ExitStatus.ERRORS;
  }

  private byte[] read() {
    return GivenFile.read(
        file,
        ImportRegister.LIMIT,
        fault -> new ParameterException(spec.commandLine(), fault + "; name a register"));
  }
}
