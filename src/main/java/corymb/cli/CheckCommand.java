package corymb.cli;

import corymb.cli.shell.Days;
import corymb.cli.shell.Languages;
import corymb.usecase.CheckResponses;
import corymb.usecase.Format;
import corymb.usecase.ResultFolder;
import corymb.usecase.batch.Batch;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** {@code corymb check}: all problems of each response, and nothing else. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Shows all problems of each response at once.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESPONSE",
      description = "A workbook, a folder of them, answers.json, answers.ndjson, or -.")
  private List<String> responses;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, or json: one object for each response, on a line of its own.")
  private Format format;

  @Option(
      names = "--annotate",
      paramLabel = "DIR",
      description = "Write copies of the workbooks with a comment on each faulty cell.")
  private @Nullable Path annotate;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of texts and copies: en, de, fr or es. Default: en; for a copy, the"
              + " workbook's own. JSON is the same in every language.")
  private @Nullable String lang;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of import, ISO; no answer may describe a later one. Default: today.")
  private @Nullable LocalDate today;

  @Mixin private RuleOptions rules;

  @Override
  public Integer call() {
    if (format != Format.TEXT && format != Format.JSON) {
      throw new ParameterException(spec.commandLine(), "--format: check knows text and json");
    }
    LocalDate given = today;
    CheckResponses check =
        new CheckResponses(
            rules.shelf(),
            format,
            lang == null ? null : Languages.require(spec.commandLine(), lang),
            given == null ? Days.today() : given,
            Terminal.isColoured());
    Path folder = annotate;
    ResultFolder copies = folder == null ? null : new ResultFolder(folder);
    Tally tally = new Tally();
    StandardOutput out = new StandardOutput();
    check.run(
        new Batch(GivenResponses.of(spec.commandLine(), responses), done -> false, () -> false),
        copies != null,
        checked -> {
          out.print(checked.told());
          if (copies != null && checked.annotated() != null) {
            Path copy = copies.write(checked.stem() + ".annotated.xlsx", checked.annotated());
            spec.commandLine().getErr().println("annotated: " + copy);
          }
          tally.add(checked.complete());
        });
    out.flush();
    return tally.status();
  }
}
