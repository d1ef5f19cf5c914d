package corymb.cli.seal;

import corymb.label.certificate.Signatory;
import corymb.usecase.certificate.Issuing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who issues certificates, by which keys, and who stands by them. */
public final class IssuingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private IssuerOptions issuer;

  @Option(
      names = "--signatory",
      paramLabel = "NAME, FUNCTION",
      description = "Who stands by certificates; up to four times.")
  private @Nullable List<String> signatories;

  /** The issuer with the signatories; what is missing is a fault of the command line. */
  public Issuing issuing() {
    return issuer.issuing(signatories());
  }

  private List<Signatory> signatories() {
    List<Signatory> all = new ArrayList<>();
    for (String word : signatories == null ? List.<String>of() : signatories) {
      int comma = word.indexOf(',');
      if (comma < 0) {
        throw new ParameterException(
            spec.commandLine(), "--signatory is a name and a function, as in 'Ada Berg, Chair'");
      }
      all.add(new Signatory(word.substring(0, comma).strip(), word.substring(comma + 1).strip()));
    }
    return all;
  }
}
