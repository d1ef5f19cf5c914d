package corymb.cli.casework;

import corymb.cli.register.RegisterCommands;
import picocli.CommandLine;

/** The commands of the casework. */
public final class CaseworkCommands {

  private CaseworkCommands() {}

  /** Adds them to the command line. */
  public static void addTo(CommandLine line) {
    line.addSubcommand(new ImportCommand());
    line.addSubcommand(new CaseCommands());
    line.addSubcommand(new PersonCommand());
    line.addSubcommand(new CertificateCommand());
    line.addSubcommand(new VerifyCommand());
    RegisterCommands.addTo(line);
  }
}
