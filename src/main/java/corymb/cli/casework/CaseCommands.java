package corymb.cli.casework;

import corymb.assessment.state.ActRefused;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.GivenFile;
import corymb.store.cases.CaseRow;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.CaseView;
import corymb.usecase.casework.ListCases;
import corymb.usecase.casework.RateCase;
import corymb.usecase.casework.ReplyToQuestions;
import corymb.usecase.casework.ResubmitResponse;
import corymb.usecase.casework.ShowCase;
import corymb.usecase.casework.WithdrawCase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code corymb case}: looking at cases, and what the organisation does. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    description = "Works on cases: from a rated response to a decision.",
    subcommands = EvidenceCommand.class)
public final class CaseCommands extends DecisionCommands implements Runnable {

  private static final String CASE = "The case's report code, as in DNK-063-202504-0869.";

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: corymb case --help lists the acts");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the cases that the person may see.")
  int list(
      @Mixin ActOptions act,
      @Option(names = "--state", description = "Only those in this state, as in 'under review'.")
          @Nullable String state) {
    PrintWriter out = out();
    List<CaseRow> rows = act.at(desk -> new ListCases(desk.casework()).run(desk.actor(), state));
    for (CaseRow row : rows) {
      String applied = row.applied();
      out.printf(
          "%-26s %-14s %-8s %s  %s%n",
          row.id(), row.state(), applied == null ? "-" : applied, row.assessedOn(), row.name());
    }
    if (rows.isEmpty()) {
      spec.commandLine().getErr().println("no cases; 'corymb import RESPONSE' begins one");
    }
    return ExitStatus.FINE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a case with its acts.")
  int show(@Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    CaseView view = act.at(desk -> new ShowCase(desk.casework()).run(desk.actor(), id));
    CaseLines.write(view, out());
    return ExitStatus.FINE;
  }

  @Command(
      name = "rate",
      mixinStandardHelpOptions = true,
      description = "Rates a case that was handed in and is not rated yet.")
  int rate(@Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    return done(act.at(desk -> new RateCase(desk.casework()).run(desk.actor(), id, act.when())));
  }

  @Command(
      name = "apply",
      mixinStandardHelpOptions = true,
      description = "The organisation applies for a label.")
  int apply(
      @Mixin ActOptions act,
      @Parameters(paramLabel = "CASE", description = CASE) String id,
      @Option(names = "--for", required = true, paramLabel = "LABEL", description = "Its code.")
          String label,
      @Option(
              names = "--areas",
              split = ",",
              paramLabel = "INDICATOR",
              description = "Indicators with more points than in the earlier benchmarking.")
          @Nullable List<String> areas) {
    return done(
        act.at(
            desk ->
                new ApplyForLabel(desk.casework())
                    .run(desk.actor(), id, act.when(), label, areas == null ? List.of() : areas)));
  }

  @Command(
      name = "reply",
      mixinStandardHelpOptions = true,
      description = "The organisation replies to the assessors' questions.")
  int reply(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "TEXT", description = "The reply.") String text) {
    return done(
        act.at(
            desk -> new ReplyToQuestions(desk.casework()).run(desk.actor(), id, act.when(), text)));
  }

  @Command(
      name = "resubmit",
      mixinStandardHelpOptions = true,
      description = "The organisation hands in a corrected response to a returned case.")
  int resubmit(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "RESPONSE", description = "A workbook or answers.json.")
          Path file) {
    byte[] bytes = GivenFile.read(file, AddEvidenceFile.LIMIT, ActRefused::new);
    return done(
        act.at(
            desk ->
                new ResubmitResponse(desk.casework())
                    .run(desk.actor(), id, act.when(), GivenFile.name(file), bytes)));
  }

  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "The organisation withdraws the case, or its appeal; needs --reason.")
  int withdraw(
      @Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    return done(
        act.at(desk -> new WithdrawCase(desk.casework()).run(desk.actor(), id, act.when())));
  }
}
