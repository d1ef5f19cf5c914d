package corymb.cli.desk;

import corymb.usecase.casework.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who acts, on which day, and why. */
public final class ActOptions extends ViewOptions {

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  /** The day and the reason of the act. */
  public When when() {
    return new When(day(), reason);
  }

  /** The reason that was given, null for none. */
  public @Nullable String reason() {
    return reason;
  }
}
