package corymb.cli.desk;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who looks or acts, and on which day, where no reason is asked for. */
public class ViewOptions extends DeskOptions {

  @Option(
      names = "--as",
      paramLabel = "PERSON",
      description = "Who it is: a person's id or e-mail. Default: the secretariat at this machine.")
  private @Nullable String person;

  @Override
  @Nullable String person() {
    return person;
  }
}
