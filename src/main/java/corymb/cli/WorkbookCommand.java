package corymb.cli;

import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Languages;
import corymb.scheme.language.Language;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.PackShelf;
import corymb.usecase.ResponseSource;
import corymb.usecase.ResponseSources;
import corymb.usecase.ResultFolder;
import corymb.usecase.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corymb workbook}: the blank or pre-filled questionnaire workbook. */
@Command(
    name = "workbook",
    mixinStandardHelpOptions = true,
    description = "Makes the questionnaire workbook, blank or filled from a response.")
final class WorkbookCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.xlsx",
      description = "Where to write the workbook.")
  private Path output;

  @Option(names = "--scheme", description = "The scheme, as in ecei.")
  private @Nullable String scheme;

  @Option(names = "--version", description = "The scheme's version, as in 1.0.0.")
  private @Nullable String version;

  @Option(names = "--lang", defaultValue = "en", description = "The language: en, de, fr or es.")
  private String lang;

  @Option(
      names = "--from",
      paramLabel = "RESPONSE",
      description = "Fill it with the answers of this response.")
  private @Nullable String from;

  @Mixin private RuleOptions rules;

  @Override
  public Integer call() {
    Language language = Languages.require(spec.commandLine(), lang);
    PackShelf shelf = rules.shelf();
    RulePack pack = pack(shelf);
    String response = from;
    if (response == null) {
      ResultFolder.write(output, MakeWorkbook.blank(pack, language));
      return ExitStatus.FINE;
    }
    if (output
        .toAbsolutePath()
        .normalize()
        .equals(Path.of(response).toAbsolutePath().normalize())) {
      throw new ParameterException(
          spec.commandLine(), "-o names the response itself, which is never changed; name another");
    }
    ResponseSources sources = GivenResponses.of(spec.commandLine(), List.of(response));
    if (!sources.hasNext()) {
      throw new ParameterException(spec.commandLine(), "--from: no response in " + response);
    }
    return filled(shelf, sources.next(), language);
  }

  private int filled(PackShelf shelf, ResponseSource source, Language language) {
    MakeWorkbook.Filled filled = MakeWorkbook.filled(shelf, source, language, Days.today());
    if (!filled.told().isEmpty()) {
      spec.commandLine().getErr().print(filled.told());
      spec.commandLine().getErr().flush();
    }
    if (filled.bytes() == null) {
      return ExitStatus.ERRORS;
    }
    ResultFolder.write(output, filled.bytes());
    return filled.complete() ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  private RulePack pack(PackShelf shelf) {
    RulePack first = shelf.first();
    String id = scheme == null ? first.pack().scheme().id() : scheme;
    String wanted = version == null ? first.pack().scheme().version() : version;
    RulePack pack = shelf.find(id, wanted);
    if (pack == null) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no rule pack " + id + "/" + wanted + "; known: " + shelf.names());
    }
    return pack;
  }
}
