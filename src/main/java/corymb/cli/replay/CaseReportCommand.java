package corymb.cli.replay;

import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Languages;
import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.usecase.Format;
import corymb.usecase.ResultFolder;
import corymb.usecase.report.ReportCase;
import corymb.usecase.report.ReportWishes;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb case report}: the report of a stored case. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes the report of a case: of the agreed answers once there are any that the person may"
            + " see, of the organisation's own before; compared with the peers that the case keeps.")
final class CaseReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The case's report code.")
  private String id;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the report into this folder.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "pdf, json, xlsx, text; with -o: pdf,json, without: text.")
  private @Nullable Set<Format> formats;

  @Option(
      names = "--variant",
      description =
          "assessment, or benchmarking: positions and strengths, no score. Default: benchmarking"
              + " where the label applied for shows no score.")
  private @Nullable Variant variant;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description =
          "The language of report, text and workbook: en, de, fr or es. Default: en. JSON is the"
              + " same in every language.")
  private String lang;

  @Mixin private ActOptions act;

  @Override
  public Integer call() {
    ReportWishes wishes =
        new ReportWishes(
            wanted(),
            variant,
            act.day(),
            TemplateSource.classpath("/templates/report"),
            Languages.require(spec.commandLine(), lang));
    ReportCase.Report report =
        act.at(desk -> new ReportCase(desk.casework()).run(desk.actor(), id, wishes));
    Path folder = output;
    if (folder == null) {
      report.documents().values().forEach(this::print);
    } else {
      write(new ResultFolder(folder), folder, report);
    }
    return ExitStatus.FINE;
  }

  private Set<Format> wanted() {
    Set<Format> named = formats;
    if (named == null) {
      return output == null ? EnumSet.of(Format.TEXT) : EnumSet.of(Format.PDF, Format.JSON);
    }
    if (output == null && (named.contains(Format.PDF) || named.contains(Format.XLSX))) {
      throw new ParameterException(
          spec.commandLine(), "pdf and xlsx are files: add -o DIR to say where to write them");
    }
    return EnumSet.copyOf(named);
  }

  private void print(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    PrintWriter out = spec.commandLine().getOut();
    out.print(text.endsWith("\n") ? text : text + "\n");
    out.flush();
  }

  /** The name of a file says which result it tells, so that a draft never replaces a decision. */
  private void write(ResultFolder results, Path folder, ReportCase.Report report) {
    String name = report.id() + "-" + report.kind().name().toLowerCase(Locale.ROOT);
    report
        .documents()
        .forEach(
            (format, bytes) -> {
              results.write(name + format.ending(), bytes);
              spec.commandLine()
                  .getOut()
                  .println("written: " + folder + "/" + name + format.ending());
            });
  }
}
