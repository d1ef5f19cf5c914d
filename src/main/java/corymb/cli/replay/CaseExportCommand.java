package corymb.cli.replay;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Program;
import corymb.usecase.replay.ExportCapsule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb case export}: a case as one file for another machine. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a case into a capsule: one zip that another machine can recompute offline with"
            + " 'corymb replay FILE.zip'. It holds answers and points, and when the secretariat writes it"
            + " those of the peers too: keep it confidential.")
final class CaseExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The case's report code.")
  private String id;

  @Option(names = "--capsule", description = "As a capsule; the only form there is.")
  private boolean capsule;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.zip",
      description = "The file to write; one that is there is replaced.")
  private Path file;

  @Option(names = "--evidence", description = "With the files of evidence.")
  private boolean evidence;

  @Mixin private ActOptions act;

  @Override
  public Integer call() {
    if (!capsule) {
      throw new ParameterException(spec.commandLine(), "say in which form: add --capsule");
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          spec.commandLine(), "-o: '" + file + "' is a folder; name the file to write");
    }
    WrittenFile.write(
        file,
        out ->
            act.at(
                desk -> {
                  new ExportCapsule(desk.casework())
                      .run(desk.actor(), id, evidence, Program.VERSION, out);
                  return true;
                }));
    spec.commandLine().getOut().println("written: " + file);
    return ExitStatus.FINE;
  }
}
