package corymb.cli.seal;

import corymb.cli.desk.ViewOptions;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.report.credential.StatusPurpose;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.certificate.PublishStatus;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the status lists after an act that may change them, or says how that is done. */
public final class StatusLists {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--publish",
      defaultValue = "${env:CORYMB_PUBLISH}",
      paramLabel = "DIR",
      description =
          "The folder that is served at the address; the status lists are written below it, as"
              + " status/1/revocation and status/1/suspension. Default: $CORYMB_PUBLISH.")
  private @Nullable String folder;

  /**
   * Publishes both lists as they are today.
   *
   * @param act for whom
   * @param by whose lists they are, null when no keys were named
   * @param from the day from which the act counts
   * @return the exit status: fine also when nothing is published for want of keys or folder
   */
  public int publish(ViewOptions act, @Nullable Issuing by, LocalDate from) {
    String place = folder;
    LocalDate today = Days.today();
    if (by == null || place == null || !IssuerOptions.isGiven(place)) {
      tell("the status lists were not published: " + (by == null ? "no keys are" : "no folder is"));
      tell("named (--keys FILE.p12 and --publish DIR, or CORYMB_KEYS and CORYMB_PUBLISH).");
      advise(from.isAfter(today) ? from : null);
      return ExitStatus.FINE;
    }
    try {
      act.at(
          desk ->
              new PublishStatus(desk.casework(), desk.levels())
                  .publish(desk.actor(), today, by, Path.of(place)));
    } catch (UncheckedIOException e) {
      tell("the act is done, but the status lists were not published: " + e.getMessage());
      advise(null);
      return ExitStatus.FAILED;
    }
    tell("status lists of " + today + " published in " + place);
    if (from.isAfter(today)) {
      tell("the act counts from " + from + " only: the lists do not show it yet.");
      advise(from);
    }
    return ExitStatus.FINE;
  }

  private void advise(@Nullable LocalDate day) {
    tell(
        day == null ? "Run, and publish the files:" : "Run on " + day + ", and publish the files:");
    for (StatusPurpose purpose : StatusPurpose.values()) {
      String word = purpose.word();
      tell("  corymb certificate status-list " + word + " --keys FILE.p12 -o " + word);
    }
  }

  private void tell(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
  }
}
