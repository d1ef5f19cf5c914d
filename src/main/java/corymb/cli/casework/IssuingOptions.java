package corymb.cli.casework;

import corymb.assessment.state.ActRefused;
import corymb.cli.shell.GivenFile;
import corymb.label.certificate.Signatory;
import corymb.report.seal.KeyFile;
import corymb.usecase.certificate.Issuing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who issues certificates, and by which keys. */
final class IssuingOptions {

  private static final int LARGEST_KEY_FILE = 1 << 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--keys",
      required = true,
      paramLabel = "FILE.p12",
      description = "The key file that seals.")
  private Path keys;

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

  @Option(
      names = "--signatory",
      paramLabel = "NAME, FUNCTION",
      description = "Who stands by certificates; up to four times.")
  private @Nullable List<String> signatories;

  @Mixin private KeyPassword password;

  Issuing issuing() {
    String base = required("--address", address);
    return new Issuing(
        required("--issuer", issuer),
        base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
        signatories(),
        KeyFile.read(GivenFile.read(keys, LARGEST_KEY_FILE, ActRefused::new), password.get(false)));
  }

  private String required(String option, @Nullable String given) {
    if (given == null || given.isBlank() || given.startsWith("${")) {
      throw new ParameterException(line(), option + " is needed: " + spec.name() + " --help");
    }
    return given;
  }

  private List<Signatory> signatories() {
    List<Signatory> all = new ArrayList<>();
    for (String word : signatories == null ? List.<String>of() : signatories) {
      int comma = word.indexOf(',');
      if (comma < 0) {
        throw new ParameterException(
            line(), "--signatory is a name and a function, as in 'Ada Berg, Chair'");
      }
      all.add(new Signatory(word.substring(0, comma).strip(), word.substring(comma + 1).strip()));
    }
    return all;
  }

  private CommandLine line() {
    return spec.commandLine();
  }
}
