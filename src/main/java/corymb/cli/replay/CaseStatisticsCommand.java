package corymb.cli.replay;

import corymb.assessment.agreement.AgreementFigures;
import corymb.assessment.agreement.Coefficient;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.statistics.CaseStatistics;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb case statistics}: how far assessors agree. */
@Command(
    name = "statistics",
    mixinStandardHelpOptions = true,
    description = "Shows how far the assessors of a case agree, or those of all cases with two.")
final class CaseStatisticsCommand implements Callable<Integer> {

  private static final int DECIMALS = 3;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "CASE", description = "The case's report code.")
  private @Nullable String id;

  @Option(names = "--all", description = "Over all cases with two assessors.")
  private boolean all;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "With --all: only answers of this day or later.")
  private @Nullable LocalDate since;

  @Mixin private ActOptions act;

  @Override
  public Integer call() {
    String one = id;
    if (all == (one != null) || (since != null && !all)) {
      throw new ParameterException(
          spec.commandLine(), "say which case, or --all of them; --since goes with --all");
    }
    if (one == null) {
      CaseStatistics.AllCases many =
          act.at(desk -> new CaseStatistics(desk.casework()).all(desk.actor(), since));
      line("cases with two assessors", Integer.toString(many.cases()));
      figures(many.places());
      many.leniency().forEach((person, value) -> line("leniency of " + person, text(value)));
      return ExitStatus.FINE;
    }
    CaseStatistics.OneCase found =
        act.at(desk -> new CaseStatistics(desk.casework()).one(desk.actor(), one));
    figures(found.points());
    found
        .points()
        .leniency()
        .forEach((person, value) -> line("leniency of " + person, text(value)));
    line("answers, agreement in percent", text(found.answers()));
    line("answers, alpha nominal", text(found.alpha()));
    return ExitStatus.FINE;
  }

  private void figures(AgreementFigures figures) {
    line("points, agreement in percent", text(figures.percent()));
    for (AgreementFigures.PairFigures pair : figures.pairs()) {
      String who = " of " + pair.first() + " and " + pair.second();
      line("points, kappa" + who, text(pair.unweighted()));
      line("points, kappa linear" + who, text(pair.linear()));
      line("points, kappa quadratic" + who, text(pair.quadratic()));
    }
    line("points, alpha nominal", text(figures.nominal()));
    line("points, alpha ordinal", text(figures.ordinal()));
    line("points, alpha interval", text(figures.interval()));
  }

  private static String text(Coefficient coefficient) {
    if (coefficient instanceof Coefficient.Known known) {
      return "%s (%s units)"
          .formatted(
              known
                  .value()
                  .numerator()
                  .divide(known.value().denominator(), DECIMALS, RoundingMode.HALF_UP)
                  .toPlainString(),
              known.units());
    }
    return "undefined, because " + ((Coefficient.Undefined) coefficient).because();
  }

  private void line(String what, String value) {
    spec.commandLine().getOut().printf("%-48s %s%n", what, value);
  }
}
