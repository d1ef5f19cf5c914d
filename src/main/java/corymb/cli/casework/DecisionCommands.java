package corymb.cli.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Judged;
import corymb.cli.desk.ActOptions;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.decision.CorrectAgreed;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.DismissAppeal;
import corymb.usecase.decision.JudgeCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Judgement, decision and appeal under {@code corymb case}. */
abstract class DecisionCommands extends ReviewCommands {

  private static final String CASE = "The case's report code.";

  @Command(
      name = "judge",
      mixinStandardHelpOptions = true,
      description = "The rules and the procedure judge the agreed answers.")
  int judge(@Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    CaseHistory history =
        act.at(desk -> new JudgeCase(desk.casework()).run(desk.actor(), id, act.when()));
    if (history.state() instanceof Judged judged) {
      JudgementLines.write(judged.judgement(), out());
    }
    return done(history);
  }

  @Command(
      name = "correct",
      mixinStandardHelpOptions = true,
      description = "The committee corrects an agreed answer; needs --reason.")
  int correct(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String id,
      @Parameters(index = "1", paramLabel = "QUESTION", description = "The question.")
          String question,
      @Parameters(
              index = "2",
              paramLabel = "VALUE",
              description = "The right answer; '' for" + " not answered.")
          String value) {
    return done(
        act.at(
            desk ->
                new CorrectAgreed(desk.casework())
                    .run(desk.actor(), id, act.when(), question, value.isEmpty() ? null : value)));
  }

  @Command(
      name = "decide",
      mixinStandardHelpOptions = true,
      description = "The committee decides: grant, decline or defer.")
  int decide(
      @Mixin ActOptions act,
      @Parameters(paramLabel = "CASE", description = CASE) String id,
      @Option(names = "--grant", paramLabel = "LABEL", description = "Grant this label.")
          @Nullable String label,
      @Option(names = "--decline", description = "No label; needs --reason.") boolean decline,
      @Option(
              names = "--defer",
              paramLabel = "DATE",
              description = "Not yet: conditions as --reason, due on this day.")
          @Nullable LocalDate until) {
    if ((label != null ? 1 : 0) + (decline ? 1 : 0) + (until != null ? 1 : 0) != 1) {
      throw new ParameterException(
          spec.commandLine(), "say one of --grant LABEL, --decline or --defer DATE");
    }
    Decision.Kind kind =
        label != null
            ? Decision.Kind.GRANTED
            : decline ? Decision.Kind.DECLINED : Decision.Kind.DEFERRED;
    return act.at(
        desk -> {
          DecideCase decide = new DecideCase(desk.casework());
          int status = done(decide.run(desk.actor(), id, act.when(), kind, label, until));
          if (label != null) {
            decide.award(id).ifPresent(number -> out().println("award " + number));
          }
          return status;
        });
  }

  @Command(
      name = "appeal",
      mixinStandardHelpOptions = true,
      description = "The organisation appeals against the decision; needs --reason.")
  int appeal(
      @Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    return done(
        act.at(desk -> new AppealDecision(desk.casework()).run(desk.actor(), id, act.when())));
  }

  @Command(
      name = "dismiss",
      mixinStandardHelpOptions = true,
      description = "The committee dismisses an appeal; needs --reason.")
  int dismiss(
      @Mixin ActOptions act, @Parameters(paramLabel = "CASE", description = CASE) String id) {
    return done(
        act.at(desk -> new DismissAppeal(desk.casework()).run(desk.actor(), id, act.when())));
  }
}
