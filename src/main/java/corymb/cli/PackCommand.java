package corymb.cli;

import corymb.cli.shell.ExitStatus;
import corymb.intake.SchemeRef;
import corymb.rating.law.PackCheck;
import corymb.rating.law.PackSeal;
import corymb.rating.pack.PackDiff;
import corymb.scheme.BrokenPack;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import corymb.scheme.yaml.Fault;
import corymb.usecase.PackFolders;
import corymb.usecase.PackShelf;
import corymb.usecase.ResultFolder;
import corymb.usecase.RulePack;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    description = "Lists, checks, seals and compares rule packs.")
final class PackCommand implements Runnable {

  private static final String FOLDER = "A pack's folder: the one that holds scheme.yaml.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: pack list, check, seal or diff");
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
    List<Fault> faults = faults(folder);
    faults.forEach(out()::println);
    out().println(faults.isEmpty() ? "no faults" : faults.size() + " faults");
    return faults.isEmpty() ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  @Command(
      name = "seal",
      mixinStandardHelpOptions = true,
      description = "Checks a pack and writes its seal, pack.lock; after that it is not changed.")
  int seal(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) {
    PackFiles files = files(folder);
    String seal = PackSeal.seal(files);
    ResultFolder.write(folder.resolve(PackFiles.LOCK), seal.getBytes(StandardCharsets.UTF_8));
    out().println("sealed: " + files.digest());
    return ExitStatus.FINE;
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "Shows what differs between two packs.")
  int diff(
      @Parameters(paramLabel = "A", description = FOLDER) Path before,
      @Parameters(paramLabel = "B", description = FOLDER) Path after) {
    Pack old = PackReader.read(files(before));
    Pack now = PackReader.read(files(after));
    List<?> changes = PackDiff.between(old, now);
    changes.forEach(out()::println);
    out().println(changes.isEmpty() ? "no differences" : changes.size() + " differences");
    return ExitStatus.FINE;
  }

  private List<Fault> faults(Path folder) {
    PackFiles files;
    try {
      files = files(folder);
    } catch (BrokenPack e) {
      return e.faults();
    }
    return PackCheck.check(files);
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
