package corymb.cli;

import corymb.cli.shell.StopSign;
import corymb.usecase.Assessed;
import corymb.usecase.ResponseSource;
import corymb.usecase.ResponseSources;
import corymb.usecase.batch.Batch;
import corymb.usecase.batch.EarlierResults;
import corymb.usecase.batch.EarlierResults.Known;
import corymb.usecase.batch.ResponseCount;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One run over many responses: tells how far it is, and how to go on after it was stopped. */
final class BatchRun {

  private final CommandLine line;
  private final List<String> responses;
  private final @Nullable Path output;
  private final Tally tally = new Tally();

  BatchRun(CommandLine line, List<String> responses, @Nullable Path output) {
    this.line = line;
    this.responses = responses;
    this.output = output;
  }

  /** Works on the responses that are not done yet; gives the exit status for all of them. */
  int run(
      @Nullable EarlierResults earlier,
      BiConsumer<Iterator<ResponseSource>, Consumer<Assessed>> work,
      ResultOutput results) {
    ResponseSources sources = GivenResponses.of(line, responses);
    boolean watched = Terminal.isWatched();
    OptionalLong expected = watched ? ResponseCount.of(responses) : OptionalLong.empty();
    Progress progress = new Progress(line.getErr(), watched, expected);
    try (StopSign stop = StopSign.watch("")) {
      work.accept(
          new Batch(sources, each -> isDone(earlier, each), stop::isGiven),
          assessed -> {
            tally.add(results.show(assessed));
            progress.done(tally.all(), tally.earlier());
          });
      progress.end();
      results.flush();
      tell(stop.isGiven());
    }
    return tally.status();
  }

  private boolean isDone(@Nullable EarlierResults earlier, ResponseSource source) {
    Known known = earlier == null ? Known.MISSING : earlier.of(source);
    if (known != Known.MISSING) {
      tally.addEarlier(known == Known.COMPLETE);
    }
    return known != Known.MISSING;
  }

  private void tell(boolean stopped) {
    PrintWriter err = line.getErr();
    if (tally.earlier() > 0) {
      err.printf(Locale.ROOT, "corymb: %,d responses were done already%n", tally.earlier());
    }
    if (stopped) {
      err.printf(Locale.ROOT, "corymb: stopped; %,d responses are done", tally.all());
      err.println(
          output == null
              ? " and told above"
              : ", their results are in "
                  + output
                  + "; the same command with --continue goes on from there");
    }
    err.flush();
  }
}
