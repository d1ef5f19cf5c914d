package corymb.cli.store;

import corymb.usecase.store.VerifyAuditTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corymb audit}: the audit trail. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Looks after the audit trail.")
public final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: audit verify");
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description =
          "Finds the first row of the audit trail, act of a case or award, or row of a table that"
              + " the trail witnesses, that was changed, taken out, moved or added: exit status 1. Note down the head it prints elsewhere;"
              + " it proves later that nothing before was written anew.")
  int verify(@Mixin AtStore store) {
    return AtStore.tell(store.work(VerifyAuditTrail::run), spec.commandLine().getOut());
  }
}
