package corymb.cli.casework;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.report.terminal.Ink;
import corymb.report.terminal.ProblemText;
import corymb.usecase.ResponseSources;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.ImportResponses.Imported;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb import}: responses into the database as cases. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Checks and rates responses and keeps each as a case; doing it twice changes nothing.")
public final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESPONSE",
      description = "A workbook, a folder of them, answers.json, answers.ndjson, or - for lines.")
  private List<String> responses;

  @Mixin private ActOptions act;

  @Override
  public Integer call() {
    Map<ImportResponses.Outcome, Integer> tally = new EnumMap<>(ImportResponses.Outcome.class);
    ResponseSources sources = new ResponseSources(responses, System.in);
    act.at(
        desk -> {
          new ImportResponses(desk.casework())
              .run(desk.actor(), act.when(), sources, imported -> tell(imported, tally));
          return true;
        });
    int faulty = tally.getOrDefault(ImportResponses.Outcome.FAULTY, 0);
    spec.commandLine()
        .getErr()
        .printf(
            "%s new, %s unchanged, %s faulty%n",
            tally.getOrDefault(ImportResponses.Outcome.NEW, 0),
            tally.getOrDefault(ImportResponses.Outcome.UNCHANGED, 0),
            faulty);
    return faulty == 0 ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  private void tell(Imported imported, Map<ImportResponses.Outcome, Integer> tally) {
    tally.merge(imported.outcome(), 1, Integer::sum);
    PrintWriter out = spec.commandLine().getOut();
    String name = imported.intake().source();
    switch (imported.outcome()) {
      case NEW -> out.println("new        " + imported.caseId() + "  " + name);
      case UNCHANGED -> out.println("unchanged  " + imported.caseId() + "  " + name);
      case FAULTY -> {
        out.println("faulty     " + name);
        spec.commandLine().getErr().print(ProblemText.of(imported.intake(), Ink.PLAIN));
      }
    }
    out.flush();
  }
}
