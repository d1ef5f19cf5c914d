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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb import}: responses into the database as cases. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Checks and rates responses and keeps each as a case; doing it twice changes nothing.",
    footer = {
      "",
      "Exit status: 0 all fine; 1 at least one response has errors, the others are kept; 2 the",
      "command line is wrong; 3 the program or its environment failed. When it fails at the rating",
      "of a response, the case is kept as submitted: import it again, or 'corymb case rate CASE'."
    })
public final class ImportCommand implements Callable<Integer> {

  private static final Set<ImportResponses.Outcome> ALWAYS =
      Set.of(
          ImportResponses.Outcome.NEW,
          ImportResponses.Outcome.UNCHANGED,
          ImportResponses.Outcome.FAULTY);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESPONSE",
      description = "A workbook, a folder of them, answers.json, answers.ndjson, or - for lines.")
  private List<String> responses;

  @Option(
      names = "--unrated",
      description = "Only keep the responses as submitted; 'case rate' rates them later.")
  private boolean unrated;

  @Mixin private ActOptions act;

  private int unlucky;

  @Override
  public Integer call() {
    Map<ImportResponses.Outcome, Integer> tally = new EnumMap<>(ImportResponses.Outcome.class);
    ResponseSources sources = new ResponseSources(responses, System.in);
    act.at(
        desk -> {
          new ImportResponses(desk.casework(), !unrated)
              .run(desk.actor(), act.when(), sources, imported -> tell(imported, tally));
          return true;
        });
    spec.commandLine().getErr().println(summary(tally));
    if (unlucky > 0) {
      return ExitStatus.FAILED;
    }
    return tally.containsKey(ImportResponses.Outcome.FAULTY) ? ExitStatus.ERRORS : ExitStatus.FINE;
  }

  private static String summary(Map<ImportResponses.Outcome, Integer> tally) {
    StringJoiner words = new StringJoiner(", ");
    for (ImportResponses.Outcome each : ImportResponses.Outcome.values()) {
      int count = tally.getOrDefault(each, 0);
      if (count > 0 || ALWAYS.contains(each)) {
        words.add(count + " " + each.name().toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }

  private void tell(Imported imported, Map<ImportResponses.Outcome, Integer> tally) {
    tally.merge(imported.outcome(), 1, Integer::sum);
    PrintWriter out = spec.commandLine().getOut();
    String name = imported.intake().source();
    switch (imported.outcome()) {
      case NEW -> out.println("new        " + imported.caseId() + "  " + name);
      case SUBMITTED -> out.println("submitted  " + imported.caseId() + "  " + name);
      case RATED -> out.println("rated      " + imported.caseId() + "  " + name);
      case UNCHANGED -> out.println("unchanged  " + imported.caseId() + "  " + name);
      case FAULTY -> {
        out.println("faulty     " + name);
        spec.commandLine().getErr().print(ProblemText.of(imported.intake(), Ink.PLAIN));
      }
    }
    out.flush();
    if (imported.fault() != null) {
      unlucky++;
      spec.commandLine()
          .getErr()
          .printf(
              "corymb: %s is kept as submitted, rating it failed: %s%n",
              imported.caseId(), imported.fault());
    }
  }
}
