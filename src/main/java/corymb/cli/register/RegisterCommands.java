package corymb.cli.register;

import picocli.CommandLine;

/** The commands around the register. */
public final class RegisterCommands {

  private RegisterCommands() {}

  /** Adds them to the command line. */
  public static void addTo(CommandLine line) {
    line.addSubcommand(new LabelCommand());
    line.addSubcommand(new RegisterCommand());
    line.addSubcommand(new OrganisationCommand());
    line.addSubcommand(new RemindersCommand());
  }
}
