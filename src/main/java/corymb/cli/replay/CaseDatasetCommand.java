package corymb.cli.replay;

import corymb.cli.desk.ViewOptions;
import corymb.cli.shell.ExitStatus;
import corymb.report.dataset.DatasetForm;
import corymb.store.work.CaseChoice;
import corymb.usecase.dataset.ExportDataset;
import corymb.usecase.dataset.ExportDataset.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corymb case dataset}: the rated cases for research. */
@Command(
    name = "dataset",
    mixinStandardHelpOptions = true,
    description =
        "Writes the rated cases of organisations that agree to be compared with, without names and"
            + " free text: as a table with measures, points and answers (FILE.csv), or as answers"
            + " that can be rated again (FILE.ndjson). See src/docs/research.md.",
    footer = {
      "",
      "Exit status: 0 all fine; 1 at least one case is damaged, the others were written; 2 the",
      "command line is wrong; 3 the program or its environment failed."
    })
final class CaseDatasetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "FILE.csv or FILE.ndjson; one that is there is replaced.")
  private Path file;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only cases of this country, two letters.")
  private @Nullable String country;

  @Option(
      names = "--everybody",
      description = "Also those that do not agree; for the secretariat's own eyes only.")
  private boolean everybody;

  @Mixin private ViewOptions view;

  @Override
  public Integer call() {
    DatasetForm form = form();
    CaseChoice choice = new CaseChoice(null, country, List.of());
    Told told =
        WrittenFile.write(
            file,
            out ->
                view.at(
                    desk ->
                        new ExportDataset(desk.casework())
                            .run(desk.actor(), choice, everybody, view.day(), form, out)));
    spec.commandLine().getOut().println("written: " + file);
    spec.commandLine().getErr().println(summary(told));
    return told.damaged() > 0 ? ExitStatus.ERRORS : ExitStatus.FINE;
  }

  private DatasetForm form() {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (DatasetForm form : DatasetForm.values()) {
      String ending = "." + form.name().toLowerCase(Locale.ROOT);
      if (name.endsWith(ending) && !Files.isDirectory(file)) {
        return form;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "-o: expected FILE.csv or FILE.ndjson, found '" + file + "'");
  }

  private static String summary(Told told) {
    return "%s written; left out: %s without consent, %s not rated or withdrawn, %s of another pack, %s damaged"
        .formatted(
            told.written(),
            told.withoutConsent(),
            told.unrated(),
            told.otherPack(),
            told.damaged());
  }
}
