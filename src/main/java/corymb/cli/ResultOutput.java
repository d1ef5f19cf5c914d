package corymb.cli;

import corymb.usecase.Assessed;
import corymb.usecase.Format;
import corymb.usecase.ResultFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows results on the standard output and writes them into a folder. */
final class ResultOutput {

  private final @Nullable ResultFolder folder;
  private final @Nullable Path path;
  private final Set<Format> wanted;
  private final CommandLine line;
  private final StandardOutput out = new StandardOutput();

  ResultOutput(@Nullable Path output, Set<Format> wanted, CommandLine line) {
    this.path = output;
    this.folder = output == null ? null : new ResultFolder(output);
    this.wanted = wanted;
    this.line = line;
  }

  /** Shows one result; says whether the response was complete. */
  boolean show(Assessed assessed) {
    if (folder == null) {
      assessed.documents().values().forEach(out::print);
    } else {
      write(folder, assessed);
    }
    if (assessed.scorecard() == null && !wanted.contains(Format.TEXT) && folder == null) {
      line.getErr()
          .println(
              "corymb: "
                  + assessed.intake().source()
                  + " has errors; see 'problems' in its result");
    }
    return assessed.scorecard() != null;
  }

  private void write(ResultFolder results, Assessed assessed) {
    out.print(Objects.requireNonNull(assessed.documents().get(Format.TEXT)));
    for (Map.Entry<Format, byte[]> document : assessed.documents().entrySet()) {
      if (wanted.contains(document.getKey())) {
        String name = assessed.stem() + document.getKey().ending();
        results.write(name, document.getValue());
        out.line("Written: " + path + "/" + name);
      }
    }
    out.flush();
  }

  void flush() {
    out.flush();
  }
}
