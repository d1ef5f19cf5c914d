package corymb.cli.replay;

import corymb.cli.desk.ViewOptions;
import corymb.cli.shell.ExitStatus;
import corymb.report.agreement.Figure;
import corymb.report.agreement.StatisticsJson;
import corymb.report.agreement.StatisticsText;
import corymb.usecase.statistics.CaseStatistics;
import corymb.usecase.statistics.CaseStatistics.AllCases;
import corymb.usecase.statistics.CaseStatistics.OneCase;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text or json. Default: text.")
  private Form form = Form.TEXT;

  /** How the figures are told. */
  enum Form {
    /** Lines to read. */
    TEXT,
    /** One JSON object. */
    JSON
  }

  @Mixin private ViewOptions act;

  @Override
  public Integer call() {
    String one = id;
    if (all == (one != null) || (since != null && !all)) {
      throw new ParameterException(
          spec.commandLine(), "say which case, or --all of them; --since goes with --all");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (one == null) {
      AllCases many = act.at(desk -> new CaseStatistics(desk.casework()).all(desk.actor(), since));
      List<Figure> figures = Figure.points(many.places(), many.leniency());
      if (form == Form.JSON) {
        out.println(StatisticsJson.write(null, many.cases(), many.table(), figures));
      } else {
        out.println("cases with two assessors: " + many.cases());
        StatisticsText.lines(many.table(), figures).forEach(out::println);
      }
    } else {
      OneCase found = act.at(desk -> new CaseStatistics(desk.casework()).one(desk.actor(), one));
      List<Figure> figures =
          new ArrayList<>(Figure.points(found.points(), found.points().leniency()));
      figures.addAll(Figure.answers(found.answers(), found.alpha()));
      if (form == Form.JSON) {
        out.println(StatisticsJson.write(one, 1, found.table(), figures));
      } else {
        StatisticsText.lines(found.table(), figures).forEach(out::println);
      }
    }
    return ExitStatus.FINE;
  }
}
