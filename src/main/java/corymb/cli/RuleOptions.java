package corymb.cli;

import corymb.usecase.PackShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rule packs are used. */
final class RuleOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the draft rule pack in this folder before the built-in ones.")
  private @Nullable Path folder;

  PackShelf shelf() {
    Path draft = folder;
    if (draft == null) {
      return PackShelf.builtIn();
    }
    if (!Files.isDirectory(draft) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--rules: '" + draft + "' is no folder; name the folder that holds scheme.yaml");
    }
    return PackShelf.withDraft(draft);
  }
}
