package corymb.cli.casework;

import corymb.assessment.finding.Difference;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Settlement;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.usecase.review.SettleDifference;
import corymb.usecase.review.ShowDifferences;
import corymb.usecase.review.SignAgreement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The acts of a review under {@code corymb case}. */
abstract class ReviewCommands extends AssessorCommands {

  private static final String CASE = "The case's report code.";

  @Command(
      name = "visit",
      mixinStandardHelpOptions = true,
      description = "Records the meeting with the organisation.")
  int visit(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Option(names = "--video", description = "By video; otherwise on site.") boolean video,
      @Option(names = "--date", description = "Its day. Default: the day of the act.")
          @Nullable LocalDate date) {
    Visit visit =
        new Visit(video ? Visit.Kind.VIDEO : Visit.Kind.ON_SITE, date == null ? act.day() : date);
    return done(
        act.at(desk -> new NoteVisit(desk.casework()).run(desk.actor(), id, act.when(), visit)));
  }

  @Command(
      name = "find",
      mixinStandardHelpOptions = true,
      description = "An assessor confirms or corrects answers, or wants evidence.")
  int find(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(
              index = "1",
              arity = "0..1",
              paramLabel = "QUESTION",
              description = "The question, as in team.fte.")
          @Nullable String question,
      @Option(names = "--confirm", description = "The answer is right.") boolean confirm,
      @Option(
              names = "--correct",
              paramLabel = "VALUE",
              description = "The right answer; '' for" + " not answered. Needs --reason.")
          @Nullable String value,
      @Option(names = "--want", description = "Evidence is wanted. Needs --reason.") boolean want,
      @Option(names = "--evidence", split = ",", description = "SHA-256 of evidence of the case.")
          @Nullable List<String> evidence,
      @Option(
              names = "--file",
              paramLabel = "CSV",
              description = "Many findings: question, verdict, value, reason, evidence.")
          @Nullable Path file) {
    List<Finding> findings =
        file != null
            ? FindingsFile.read(file)
            : List.of(
                Words.finding(
                    spec.commandLine(),
                    question,
                    verdict(confirm, value, want),
                    value,
                    act.reason(),
                    evidence == null ? List.of() : evidence));
    return done(
        act.at(
            desk ->
                new RecordFindings(desk.casework()).run(desk.actor(), id, act.when(), findings)));
  }

  private Verdict verdict(boolean confirm, @Nullable String value, boolean want) {
    if ((confirm ? 1 : 0) + (value != null ? 1 : 0) + (want ? 1 : 0) != 1) {
      throw new ParameterException(
          spec.commandLine(), "say one of --confirm, --correct VALUE or --want, or --file CSV");
    }
    return confirm ? Verdict.CONFIRMED : want ? Verdict.EVIDENCE_WANTED : Verdict.CORRECTED;
  }

  @Command(
      name = "lock",
      mixinStandardHelpOptions = true,
      description = "An assessor locks the findings; answers without one stand.")
  int lock(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Option(names = "--verified", split = ",", description = "The improvement areas verified.")
          @Nullable List<String> verified) {
    return done(
        act.at(
            desk ->
                new LockFindings(desk.casework())
                    .run(desk.actor(), id, act.when(), verified == null ? List.of() : verified)));
  }

  @Command(
      name = "ask",
      mixinStandardHelpOptions = true,
      description = "Returns the case to the organisation with questions.")
  int ask(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "TEXT",
              description = "The questions.")
          List<String> questions) {
    return done(
        act.at(
            desk ->
                new ReturnWithQuestions(desk.casework())
                    .run(desk.actor(), id, act.when(), questions)));
  }

  @Command(
      name = "differences",
      mixinStandardHelpOptions = true,
      description = "Shows where the assessors differ, once all are locked.")
  int differences(
      @Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    ShowDifferences.Differences all =
        act.at(desk -> new ShowDifferences(desk.casework()).run(desk.actor(), id));
    for (Difference difference : all.open()) {
      Settlement settled = all.settled().get(difference.question());
      out().println(Words.difference(difference, settled));
    }
    if (all.open().isEmpty()) {
      out().println("no differences: sign the agreed answers");
    }
    return ExitStatus.FINE;
  }

  @Command(
      name = "settle",
      mixinStandardHelpOptions = true,
      description = "Settles a difference; needs --reason.")
  int settle(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "QUESTION", description = "The question.")
          String question,
      @Parameters(
              index = "2",
              paramLabel = "VALUE",
              description = "The agreed answer; '' for" + " not answered.")
          String value) {
    return done(
        act.at(
            desk ->
                new SettleDifference(desk.casework())
                    .run(desk.actor(), id, act.when(), question, value.isEmpty() ? null : value)));
  }

  @Command(
      name = "sign",
      mixinStandardHelpOptions = true,
      description = "An assessor signs the agreed answers with a recommendation.")
  int sign(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Option(
              names = "--recommend",
              required = true,
              paramLabel = "LABEL",
              description = "The label that is recommended, or none.")
          String recommended) {
    return done(
        act.at(
            desk ->
                new SignAgreement(desk.casework())
                    .run(
                        desk.actor(),
                        id,
                        act.when(),
                        recommended.equals("none") ? null : recommended)));
  }
}
