package corymb.cli;

import corymb.cli.replay.DatabasePeers;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Languages;
import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.usecase.AssessResponses;
import corymb.usecase.Format;
import corymb.usecase.PackShelf;
import corymb.usecase.PeerChoice;
import corymb.usecase.PeerSource;
import corymb.usecase.Wishes;
import corymb.usecase.batch.EarlierResults;
import corymb.usecase.standing.StandingFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

/** {@code corymb assess}: check, rate, judge and tell; nothing is stored. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Checks and rates responses, says which label is in reach, and writes reports.")
final class AssessCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESPONSE",
      description =
          "A workbook (.xlsx), a folder of them, answers.json, answers.ndjson (one response a"
              + " line), or - for such lines on standard input.")
  private List<String> responses;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write the results into this folder.")
  private @Nullable Path output;

  @Option(
      names = "--continue",
      description =
          "Go on where this command was stopped: leave out responses whose results are in DIR"
              + " already.")
  private boolean goOn;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "pdf, json, xlsx, text; with -o: pdf,json, without: text.")
  private @Nullable Set<Format> formats;

  @Option(
      names = "--variant",
      defaultValue = "assessment",
      description = "assessment, or benchmarking: positions and strengths, no score.")
  private Variant variant;

  @Option(
      names = "--peers",
      defaultValue = "synthetic",
      description =
          "With whom to compare: synthetic (an invented portfolio), db (the newest snapshot of the"
              + " database) or none.")
  private PeerSource peers;

  @Option(
      names = "--standing",
      paramLabel = "FILE",
      description =
          "Judge each complete response by this YAML file too: earlier benchmarkings, areas,"
              + " assessors, visit (src/docs/standing.md).")
  private @Nullable Path standing;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of import, ISO; no answer may describe a later one. Default: today.")
  private @Nullable LocalDate today;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description =
          "The language of reports, texts and workbooks: en, de, fr or es. Default: en. JSON is the"
              + " same in every language.")
  private String lang;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Use the report's templates in this folder, not the built-in ones.")
  private @Nullable Path templates;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The folder of the data for --peers db. Default: $CORYMB_HOME, or ~/.corymb.")
  private @Nullable Path home;

  @Mixin private RuleOptions rules;

  @Override
  public Integer call() {
    Set<Format> wanted = wanted();
    Language language = language();
    PackShelf shelf = rules.shelf();
    StandingFile given =
        standing == null ? null : GivenStanding.read(spec.commandLine(), shelf, standing);
    if (standing != null && given == null) {
      return ExitStatus.USAGE;
    }
    ResultOutput results = new ResultOutput(output, wanted, spec.commandLine());
    AssessResponses assess =
        new AssessResponses(shelf, wishes(wanted, language), choice(shelf), given);
    return new BatchRun(spec.commandLine(), responses, output)
        .run(earlier(wanted), (batch, sink) -> assess.run(batch, sink), results);
  }

  /** What an earlier run has left, null when nobody asked to go on. */
  private @Nullable EarlierResults earlier(Set<Format> wanted) {
    if (!goOn) {
      return null;
    }
    Path folder = output;
    if (folder == null || !wanted.contains(Format.JSON)) {
      throw new ParameterException(
          spec.commandLine(),
          "--continue looks for results in JSON in a folder: add -o DIR, and json to --format");
    }
    return new EarlierResults(folder, wanted);
  }

  /** The database is opened, and its classes are loaded, only when its peers are wished for. */
  private @Nullable PeerChoice choice(PackShelf shelf) {
    return peers == PeerSource.DB ? DatabasePeers.newest(home, shelf.first().pack().name()) : null;
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

  private Path templates(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "--templates: '" + folder + "' is no folder; name the folder that holds style.css");
    }
    return folder;
  }

  private Language language() {
    return Languages.require(spec.commandLine(), lang);
  }

  private Wishes wishes(Set<Format> wanted, Language language) {
    Set<Format> made = EnumSet.copyOf(wanted);
    if (output != null && !made.contains(Format.TEXT)) {
      made.add(Format.TEXT);
    }
    LocalDate given = today;
    Path folder = templates;
    return new Wishes(
        made,
        variant,
        peers,
        given == null ? Days.today() : given,
        folder == null
            ? TemplateSource.classpath("/templates/report")
            : TemplateSource.folder(templates(folder)),
        output == null && Terminal.isColoured(),
        language);
  }
}
