package corymb.cli.casework;

import corymb.cli.demo.DemoCommand;
import corymb.cli.register.RegisterCommands;
import corymb.cli.replay.ReplayCommands;
import corymb.cli.serve.ServeCommand;
import corymb.cli.store.AuditCommand;
import corymb.cli.store.BackupCommand;
import corymb.cli.store.RestoreCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands of the casework. */
public final class CaseworkCommands {

  /** How each command is made, by its name. */
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  private CaseworkCommands() {}

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("import", ImportCommand::new);
    commands.put("case", CaseworkCommands::cases);
    commands.put("person", PersonCommand::new);
    commands.put("certificate", CertificateCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("demo", DemoCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("audit", AuditCommand::new);
    RegisterCommands.addTo(commands);
    ReplayCommands.addTo(commands);
    return commands;
  }

  private static CommandLine cases() {
    CommandLine cases = new CommandLine(new CaseCommands());
    ReplayCommands.addTo(cases);
    return cases;
  }

  /**
   * Adds the command that is asked for, since to make all of them takes longer than most acts; or
   * all, when it is none of them.
   */
  public static void addTo(CommandLine line, @Nullable String asked) {
    Supplier<Object> one = COMMANDS.get(asked);
    if (one != null) {
      line.addSubcommand(asked, one.get());
    } else {
      COMMANDS.forEach((name, each) -> line.addSubcommand(name, each.get()));
    }
  }
}
