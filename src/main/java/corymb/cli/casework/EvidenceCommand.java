package corymb.cli.casework;

import corymb.assessment.act.Evidence;
import corymb.assessment.state.ActRefused;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.GivenFile;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.evidence.KeptEvidence;
import corymb.usecase.evidence.ReuseEvidence;
import corymb.usecase.evidence.SaveEvidence;
import corymb.usecase.evidence.ShowEvidence;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb case evidence}: lists, adds, saves and reuses evidence. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the evidence of a case; with FILE it adds one, with --save it writes the files into",
      "a folder, with --reuse it takes over what still holds from an earlier case."
    })
final class EvidenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ActOptions act;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's report code.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file to add, of any kind, up to 25 MiB.")
  private @Nullable Path file;

  @Option(
      names = "--questions",
      split = ",",
      paramLabel = "QUESTION",
      description = "With FILE: the questions that it supports.")
  private @Nullable List<String> questions;

  @Option(
      names = "--effective",
      paramLabel = "DATE",
      description = "With FILE: the day from which its content holds. Default: the day of the act.")
  private @Nullable LocalDate effective;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Write the files into this folder; none is overwritten.")
  private @Nullable Path folder;

  @Option(
      names = "--reuse",
      paramLabel = "CASE",
      description = {
        "Take over the evidence of this earlier case of the organisation whose questions are",
        "answered the same."
      })
  private @Nullable String source;

  @Option(
      names = "--only",
      paramLabel = "NAME|SHA256",
      description = "With --save or --reuse: only this file; may be repeated.")
  private @Nullable List<String> only;

  @Override
  public Integer call() {
    long ways = Stream.of(file, folder, source).filter(Objects::nonNull).count();
    boolean adding = file != null;
    if (ways > 1
        || adding != (questions != null)
        || (effective != null && !adding)
        || (only != null && folder == null && source == null)) {
      throw new ParameterException(
          spec.commandLine(),
          "say one of: CASE alone to list; FILE with --questions, and --effective if need be;"
              + " --save DIR; --reuse CASE; the last two with --only if need be");
    }
    if (file != null && questions != null) {
      return add(file, questions);
    }
    if (folder != null) {
      return save(folder);
    }
    return source == null ? list() : reuse(source);
  }

  private int add(Path given, List<String> supported) {
    byte[] bytes = GivenFile.read(given, AddEvidenceFile.LIMIT, ActRefused::new);
    LocalDate from = effective == null ? act.day() : effective;
    return CaseLines.done(
        act.at(
            desk ->
                new AddEvidenceFile(desk.casework())
                    .run(
                        desk.actor(),
                        id,
                        act.when(),
                        GivenFile.name(given),
                        bytes,
                        supported,
                        from)),
        out());
  }

  private int list() {
    List<KeptEvidence> all =
        act.at(desk -> new ShowEvidence(desk.casework()).run(desk.actor(), id));
    for (KeptEvidence each : all) {
      write(each.evidence(), "by " + each.person());
    }
    if (all.isEmpty()) {
      spec.commandLine().getErr().println("no evidence; 'corymb case evidence CASE FILE' adds one");
    }
    return ExitStatus.FINE;
  }

  private int save(Path into) {
    List<Path> saved =
        act.at(desk -> new SaveEvidence(desk.casework()).run(desk.actor(), id, names(), into));
    saved.forEach(path -> out().println(path));
    return ExitStatus.FINE;
  }

  private int reuse(String earlier) {
    ReuseEvidence.Reused reused =
        act.at(
            desk ->
                new ReuseEvidence(desk.casework())
                    .run(desk.actor(), id, act.when(), earlier, names()));
    reused.taken().forEach(each -> write(each, "taken over"));
    if (reused.taken().isEmpty()) {
      out().println("nothing to take over: all of it is in " + id);
    }
    return ExitStatus.FINE;
  }

  private void write(Evidence evidence, String how) {
    String origin = evidence.origin();
    out().printf("%s  %s bytes%n", evidence.file().name(), evidence.file().size());
    out().println("  sha256    " + evidence.file().sha256());
    out().println("  supports  " + String.join(", ", evidence.questions()));
    out()
        .printf(
            "  effective %s, received %s %s%s%n",
            evidence.effective(),
            evidence.received(),
            how,
            origin == null ? "" : ", first added to " + origin);
  }

  private List<String> names() {
    return only == null ? List.of() : only;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
