package corymb.cli.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.tie.Tie;
import corymb.cli.desk.ActOptions;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.DeclareTies;
import corymb.usecase.review.ReplaceAssessor;
import corymb.usecase.review.TakeOffAssessor;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who assesses, under {@code corymb case}: assignment, ties, replacement. */
abstract class AssessorCommands {

  private static final String CASE = "The case's report code.";

  /** The command that runs. */
  @Spec protected CommandSpec spec;

  @Command(
      name = "assign",
      mixinStandardHelpOptions = true,
      description = "The secretariat assigns assessors.")
  int assign(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", description = "Their ids.")
          List<String> persons) {
    AssignAssessors.Assigned assigned =
        act.at(
            desk ->
                new AssignAssessors(desk.casework()).run(desk.actor(), id, act.when(), persons));
    assigned.warnings().forEach(w -> spec.commandLine().getErr().println("warning: " + w));
    return done(assigned.history());
  }

  @Command(
      name = "replace",
      mixinStandardHelpOptions = true,
      description = "The secretariat replaces an assessor; needs --reason.")
  int replace(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "PERSON", description = "Who comes.") String coming,
      @Option(names = "--leaving", description = "Who leaves, if nobody left already.")
          @Nullable String leaving) {
    return done(
        act.at(
            desk ->
                new ReplaceAssessor(desk.casework())
                    .run(desk.actor(), id, act.when(), leaving, coming)));
  }

  @Command(
      name = "take-off",
      mixinStandardHelpOptions = true,
      description = {
        "The secretariat takes an assessor with a tie off the case; needs --reason.",
        "Also after locking or agreeing: the findings are kept and not used any more."
      })
  int takeOff(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "PERSON", description = "Who leaves.") String assessor,
      @Option(
              names = "--tie",
              paramLabel = "KIND[:UNTIL]",
              description = "What was found: employment, adviser or member; if not declared yet.")
          @Nullable List<String> ties) {
    List<Tie> found = new ArrayList<>();
    for (String tie : ties == null ? List.<String>of() : ties) {
      found.add(Words.tie(spec.commandLine(), tie));
    }
    return done(
        act.at(
            desk ->
                new TakeOffAssessor(desk.casework())
                    .run(desk.actor(), id, act.when(), assessor, found)));
  }

  @Command(
      name = "declare",
      mixinStandardHelpOptions = true,
      description = "An assessor declares ties to the organisation, or that there are none.")
  int declare(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Option(names = "--none", description = "There are no ties.") boolean none,
      @Option(
              names = "--tie",
              paramLabel = "KIND[:UNTIL]",
              description = "employment, adviser or member; with the last day when it ended.")
          @Nullable List<String> ties) {
    List<Tie> declared = new ArrayList<>();
    for (String tie : ties == null ? List.<String>of() : ties) {
      declared.add(Words.tie(spec.commandLine(), tie));
    }
    if (none == !declared.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "say either --none or each --tie, as in --tie adviser:2024-06-30");
    }
    return done(
        act.at(
            desk -> new DeclareTies(desk.casework()).run(desk.actor(), id, act.when(), declared)));
  }

  /** Says where the case stands now. */
  final int done(CaseHistory history) {
    return CaseLines.done(history, out());
  }

  /** Where results go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
