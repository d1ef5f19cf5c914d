package corymb.cli.replay;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateCsv;
import corymb.report.rerate.RerateLine;
import corymb.report.rerate.RerateTable;
import corymb.report.workbook.RerateWorkbook;
import corymb.store.work.CaseChoice;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import corymb.usecase.rerate.RerateCases;
import corymb.usecase.rerate.RerateCases.Rerated;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corymb rerate}: what another pack would say of the stored cases. */
@Command(
    name = "rerate",
    mixinStandardHelpOptions = true,
    description =
        "Rates the stored cases by the pack in a folder and says who would gain or lose which"
            + " label, and why. Nothing is changed.",
    footer = {
      "",
      "Exit status: 0 all fine; 1 at least one case could not be rated by the other pack; 2 the",
      "command line is wrong; 3 the program or its environment failed."
    })
final class RerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--pack",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the other pack.")
  private Path pack;

  @Option(
      names = "--dry-run",
      description = "Only say what would change; the only way there is, so it must be given.")
  private boolean dry;

  @Option(names = "--state", paramLabel = "STATE", description = "Only cases in this state.")
  private @Nullable String state;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only cases of this country, two letters.")
  private @Nullable String country;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write all cases into this table, FILE.csv or FILE.xlsx.")
  private @Nullable Path output;

  @Mixin private ActOptions act;

  private final Map<Effect, Integer> tally = new EnumMap<>(Effect.class);
  private int failed;

  @Override
  public Integer call() {
    if (!dry) {
      throw new ParameterException(
          spec.commandLine(), "cases are not rated anew for good: add --dry-run");
    }
    RulePack other = PackShelf.withDraft(pack).first();
    Path file = output;
    if (file == null) {
      run(other, null);
    } else {
      written(other, file);
    }
    spec.commandLine().getErr().println(summary());
    boolean unlucky = failed > 0 || tally.containsKey(Effect.UNRATED);
    return unlucky ? ExitStatus.ERRORS : ExitStatus.FINE;
  }

  private void run(RulePack other, @Nullable RerateTable table) {
    CaseChoice choice = new CaseChoice(state, country, List.of());
    act.at(
        desk -> {
          new RerateCases(desk.casework(), other)
              .run(desk.actor(), choice, rerated -> tell(rerated, table));
          return true;
        });
  }

  private void written(RulePack other, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file) || !name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw new ParameterException(
          spec.commandLine(), "-o: expected FILE.csv or FILE.xlsx, found '" + file + "'");
    }
    WrittenFile.write(
        file,
        out -> {
          try (RerateTable table =
              name.endsWith(".csv") ? new RerateCsv(out) : new RerateWorkbook(out)) {
            run(other, table);
          }
          return true;
        });
  }

  private void tell(Rerated rerated, @Nullable RerateTable table) {
    if (rerated instanceof Rerated.Told told) {
      tally.merge(told.line().effect(), 1, Integer::sum);
      if (!told.line().isSame()) {
        say(told.line());
      }
      if (table != null) {
        table.accept(told.line());
      }
    } else if (rerated instanceof Rerated.Failed other) {
      failed++;
      spec.commandLine().getErr().println("corymb: " + other.caseId() + ": " + other.why());
    }
  }

  private void say(RerateLine line) {
    PrintWriter out = spec.commandLine().getOut();
    var after = line.after();
    out.printf(
        "%-8s %s  %s -> %s  %s -> %s points%s%n",
        line.effect().word(),
        line.caseId(),
        line.before().labelWord(),
        after == null ? "?" : after.labelWord(),
        line.before().points(),
        after == null ? "?" : after.points(),
        line.why().isEmpty() ? "" : "  (" + String.join("; ", line.why()) + ")");
    out.flush();
  }

  private String summary() {
    return "%s gain, %s lose, %s keep their label, %s unrated, %s not looked at"
        .formatted(
            tally.getOrDefault(Effect.GAINS, 0),
            tally.getOrDefault(Effect.LOSES, 0),
            tally.getOrDefault(Effect.KEEPS, 0),
            tally.getOrDefault(Effect.UNRATED, 0),
            failed);
  }
}
