package corymb.cli.replay;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.replay.Deviation;
import corymb.usecase.replay.ReplayCapsule;
import corymb.usecase.replay.ReplayCases;
import corymb.usecase.replay.Replayed;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb replay}: recompute stored cases and compare digests. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Recomputes stored cases, or the case of a capsule, from their inputs and compares digests.",
    footer = {
      "",
      "Exit status: 0 everything came out the same; 1 at least one case differs or cannot be",
      "recomputed; 2 the command line is wrong; 3 the program or its environment failed."
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "CASE|FILE.zip",
      description =
          "Cases by their report codes, as in DNK-063-202504-0869; or capsules, which need no"
              + " database and bring their pack.")
  private @Nullable List<String> cases;

  @Option(names = "--all", description = "All cases.")
  private boolean all;

  @Mixin private ActOptions act;

  private int same;
  private int differing;

  @Override
  public Integer call() {
    List<String> named = cases == null ? List.of() : cases;
    if (all != named.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say which cases, or --all of them");
    }
    List<String> stored = named.stream().filter(name -> !isCapsule(name)).toList();
    if (act.rules() != null && named.stream().anyMatch(ReplayCommand::isCapsule)) {
      throw new ParameterException(
          spec.commandLine(),
          "--rules: a capsule is recomputed by the packs that it brings; leave --rules out");
    }
    if (all || !stored.isEmpty()) {
      stored(stored);
    }
    named.stream().filter(ReplayCommand::isCapsule).forEach(this::capsule);
    spec.commandLine().getErr().printf("%s the same, %s different%n", same, differing);
    return differing == 0 ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  private static boolean isCapsule(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private void capsule(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "there is no file '" + name + "'");
    }
    tell(ReplayCapsule.run(file));
  }

  private void stored(List<String> ids) {
    act.at(
        desk -> {
          ReplayCases replay = new ReplayCases(desk.casework());
          Consumer<Replayed> sink = this::tell;
          if (all) {
            replay.all(desk.actor(), sink);
          } else {
            replay.run(desk.actor(), ids, sink);
          }
          return true;
        });
  }

  private void tell(Replayed replayed) {
    PrintWriter out = spec.commandLine().getOut();
    if (replayed.isSame()) {
      same++;
      out.println(line(replayed));
    } else {
      differing++;
      replayed.deviations().forEach(each -> out.println(line(replayed.id(), each)));
    }
    out.flush();
  }

  private static String line(Replayed same) {
    String left = String.join(", ", same.left());
    return "same     %s  %s, %s acts%s"
        .formatted(
            same.id(),
            same.state(),
            same.acts(),
            left.isEmpty() ? "" : "; not recomputed, it is not inside: " + left);
  }

  private static String line(String id, Deviation deviation) {
    String act = deviation.act() == 0 ? "" : "act " + deviation.act() + ": ";
    return "differs  %s  %s%s: stored %s, found %s"
        .formatted(id, act, deviation.what(), deviation.stored(), deviation.found());
  }
}
