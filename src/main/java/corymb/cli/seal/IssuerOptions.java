package corymb.cli.seal;

import corymb.assessment.state.ActRefused;
import corymb.cli.shell.GivenFile;
import corymb.label.certificate.Signatory;
import corymb.report.seal.KeyFile;
import corymb.usecase.certificate.Issuing;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who issues, and by which keys. */
public final class IssuerOptions {

  private static final int LARGEST_KEY_FILE = 1 << 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--keys",
      defaultValue = "${env:CORYMB_KEYS}",
      paramLabel = "FILE.p12",
      description = "The key file that seals. Default: $CORYMB_KEYS.")
  private @Nullable String keys;

  @Option(
      names = "--issuer",
      defaultValue = "${env:CORYMB_ISSUER}",
      paramLabel = "NAME",
      description = "The body that issues. Default: $CORYMB_ISSUER.")
  private @Nullable String issuer;

  @Option(
      names = "--address",
      defaultValue = "${env:CORYMB_ADDRESS}",
      paramLabel = "URL",
      description = "Where certificates can be looked up. Default: $CORYMB_ADDRESS.")
  private @Nullable String address;

  @Mixin private KeyPassword password;

  /** Whether keys were named. */
  public boolean hasKeys() {
    return isGiven(keys);
  }

  /** The issuer; what is missing is a fault of the command line. */
  public Issuing issuing(List<Signatory> signatories) {
    Path file = Path.of(required("--keys", keys));
    String name = required("--issuer", issuer);
    String base = required("--address", address);
    return new Issuing(
        name,
        base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
        signatories,
        KeyFile.read(GivenFile.read(file, LARGEST_KEY_FILE, ActRefused::new), password.get(false)));
  }

  private String required(String option, @Nullable String given) {
    if (given == null || !isGiven(given)) {
      throw new ParameterException(
          spec.commandLine(), option + " is needed: " + spec.name() + " --help");
    }
    return given;
  }

  /** A variable that is not set leaves its own name behind. */
  static boolean isGiven(@Nullable String option) {
    return option != null && !option.isBlank() && !option.startsWith("${");
  }
}
