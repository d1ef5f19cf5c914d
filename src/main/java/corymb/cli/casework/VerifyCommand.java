package corymb.cli.casework;

import corymb.cli.desk.StoreOptions;
import corymb.cli.seal.KeyPassword;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.GivenFile;
import corymb.label.award.Levels;
import corymb.report.seal.TrustedSeals;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.certificate.StoredRegister;
import corymb.usecase.certificate.TrustFiles;
import corymb.usecase.certificate.Verification;
import corymb.usecase.certificate.VerificationText;
import corymb.usecase.certificate.VerifyCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb verify}: is this certificate genuine, and valid on a day. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Tells whether a certificate is genuine, and valid on a day.",
    footer = {
      "",
      "Trusted are the certificates in $CORYMB_HOME/trust/*.pem and those of --trust.",
      "Where there is a database, its register is asked for the status on that day too.",
      "Exit status: 0 genuine and valid, or a valid test seal of a trusted key; 1 anything",
      "else, with the reason; 2 the command line is wrong; 3 the program failed."
    })
public final class VerifyCommand implements Callable<Integer> {
  private static final int LARGEST = 50 * 1024 * 1024;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.pdf", description = "The certificate.")
  private Path file;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day on which it shall be valid, ISO. Default: today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "Trust the seals of the certificates in this file too, PEM or .p12.")
  private List<Path> trust = List.of();

  @Option(names = "--offline", description = "Do not ask the register of this machine.")
  private boolean offline;

  @Mixin private StoreOptions store;

  @Mixin private KeyPassword password;

  @Override
  public Integer call() {
    LocalDate given = day;
    Verification found = verify(trusted(), read(), given == null ? Days.today() : given);
    VerificationText.of(found).forEach(spec.commandLine().getOut()::println);
    return found.isValid() ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  /** Asks the register as well, where there is one. */
  private Verification verify(TrustedSeals trusted, byte[] bytes, LocalDate on) {
    if (offline || !store.isThere()) {
      return VerifyCertificate.offline(trusted).verify(bytes, on);
    }
    try (Database database = store.open()) {
      Levels levels = Levels.of(PackShelf.builtIn().first().pack().scheme());
      return VerifyCertificate.with(trusted, new StoredRegister(database.transactions(), levels))
          .verify(bytes, on);
    }
  }

  private TrustedSeals trusted() {
    TrustedSeals trusted = TrustFiles.inHome(store.home());
    for (Path given : trust) {
      if (!Files.isRegularFile(given)) {
        throw new ParameterException(
            spec.commandLine(), "--trust: there is no file '" + given + "'");
      }
      trusted = trusted.and(TrustFiles.of(given, () -> password.get(false)));
    }
    return trusted;
  }

  private byte[] read() {
    return GivenFile.read(
        file,
        LARGEST,
        fault -> new ParameterException(spec.commandLine(), fault + "; name a certificate"));
  }
}
