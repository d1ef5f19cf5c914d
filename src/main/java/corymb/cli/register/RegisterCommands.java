package corymb.cli.register;

import java.util.Map;
import java.util.function.Supplier;

/** The commands around the register. */
public final class RegisterCommands {

  private RegisterCommands() {}

  /** Adds how each is made, by its name. */
  public static void addTo(Map<String, Supplier<Object>> commands) {
    commands.put("label", LabelCommand::new);
    commands.put("register", RegisterCommand::new);
    commands.put("organisation", OrganisationCommand::new);
    commands.put("reminders", RemindersCommand::new);
  }
}
