package corymb.cli.casework;

import corymb.cli.demo.DemoCommand;
import corymb.cli.register.RegisterCommands;
import corymb.cli.replay.ReplayCommands;
import corymb.cli.serve.ServeCommand;
import corymb.cli.store.AuditCommand;
import corymb.cli.store.BackupCommand;
import corymb.cli.store.RestoreCommand;
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
    line.addSubcommand(new DemoCommand());
    line.addSubcommand(new ServeCommand());
    line.addSubcommand(new BackupCommand());
    line.addSubcommand(new RestoreCommand());
    line.addSubcommand(new AuditCommand());
    RegisterCommands.addTo(line);
    ReplayCommands.addTo(line);
  }
}
