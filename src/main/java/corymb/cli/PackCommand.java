package corymb.cli;

import corymb.intake.SchemeRef;
import corymb.rating.law.PackCheck;
import corymb.scheme.PackFiles;
import corymb.scheme.yaml.Fault;
import corymb.usecase.PackFolders;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb pack}: the rule packs. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description = "Lists and checks rule packs.")
final class PackCommand implements Runnable {

  private static final String FOLDER = "A pack's folder: the one that holds scheme.yaml.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: pack list or check");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the built-in packs with their digests.")
  int list() {
    PackShelf shelf = PackShelf.builtIn();
    for (String name : shelf.names()) {
      SchemeRef ref = SchemeRef.of(name);
      RulePack pack = Objects.requireNonNull(shelf.find(ref.id(), ref.version()));
      out().println(name + "  " + pack.pack().digest() + "  " + pack.pack().scheme().title());
    }
    return ExitStatus.FINE;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Shows every fault of a pack with file and line.")
  int check(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) {
    List<Fault> faults = PackCheck.check(files(folder));
    faults.forEach(out()::println);
    out().println(faults.isEmpty() ? "no faults" : faults.size() + " faults");
    return faults.isEmpty() ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  private PackFiles files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + folder + "' is no folder; name the folder that holds scheme.yaml");
    }
    return PackFolders.read(folder);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
