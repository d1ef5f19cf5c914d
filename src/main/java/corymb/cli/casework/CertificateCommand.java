package corymb.cli.casework;

import corymb.cli.desk.ActOptions;
import corymb.cli.desk.ViewOptions;
import corymb.cli.seal.IssuerOptions;
import corymb.cli.seal.IssuingOptions;
import corymb.cli.seal.KeyPassword;
import corymb.cli.seal.StatusLists;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Languages;
import corymb.report.credential.DidKey;
import corymb.report.credential.StatusPurpose;
import corymb.report.seal.KeyMaker;
import corymb.scheme.language.Language;
import corymb.usecase.ResultFolder;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.certificate.MakeTestKeys;
import corymb.usecase.certificate.PublishStatus;
import corymb.usecase.certificate.SealCertificate;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb certificate}: keys, certificates and their status. */
@Command(
    name = "certificate",
    mixinStandardHelpOptions = true,
    description = "Makes keys that seal certificates, issues certificates and status lists.")
public final class CertificateCommand implements Runnable {
  private static final int LONGEST_NAME = 50;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what: certificate keygen, issue or status-list");
  }

  @Command(
      name = "keygen",
      mixinStandardHelpOptions = true,
      description =
          "Makes a self-signed key file for trying out. Certificates sealed by it say 'test seal'.")
  int keygen(
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE.p12",
              description = "The key file; its certificates are written beside it as FILE.pem.")
          Path file,
      @Option(
              names = "--name",
              defaultValue = "Try-out issuer",
              paramLabel = "NAME",
              description = "Who the key is for, 1 to 50 characters. Default: ${DEFAULT-VALUE}.")
          String name,
      @Option(
              names = "--kind",
              defaultValue = "P256",
              description = "The kind of the sealing key: p256 or rsa. Default: p256.")
          KeyMaker.Kind kind,
      @Mixin KeyPassword password) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new ParameterException(
          spec.commandLine(), "--name is 1 to " + LONGEST_NAME + " characters");
    }
    for (Path present : MakeTestKeys.files(file)) {
      if (Files.exists(present)) {
        throw new ParameterException(
            spec.commandLine(),
            "the file '" + present + "' is there already and is not overwritten; name another");
      }
    }
    MakeTestKeys.Made made =
        MakeTestKeys.run(file, name.strip(), kind, password.get(true), Days.now());
    PrintWriter out = spec.commandLine().getOut();
    out.println("key file:     " + made.keyFile() + " (keep it, and its password, to yourself)");
    out.println("certificates: " + made.certificates() + " (for those who shall trust the seal)");
    out.println("seal:         " + made.keys().signer().name());
    out.println("fingerprint:  " + made.keys().signer().fingerprint());
    out.println("valid until:  " + made.keys().signer().validUntil());
    out.println("credentials:  " + DidKey.of(made.keys().credentialKey()));
    out.println("This is a key for trying out. Its certificates say 'test seal'.");
    return ExitStatus.FINE;
  }

  @Command(
      name = "issue",
      mixinStandardHelpOptions = true,
      description =
          "Issues the certificate of an award; the same one when it was issued before, unless"
              + " --again and --reason say that it is to be replaced.")
  int issue(
      @Mixin ActOptions act,
      @Mixin IssuingOptions issuing,
      @Mixin StatusLists lists,
      @Parameters(paramLabel = "NUMBER", description = "The award, as in ECEI-2026-00001.")
          String number,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE.pdf",
              description = "Where to write it.")
          Path file,
      @Option(names = "--again", description = "Replace the one that was issued; needs --reason.")
          boolean again,
      @Option(
              names = "--lang",
              defaultValue = "en",
              description =
                  "The language: en, de, fr or es. A certificate is issued once, in one language.")
          String lang) {
    Language language = Languages.require(spec.commandLine(), lang);
    Issuing by = issuing.issuing();
    byte[] pdf =
        act.at(
            desk -> {
              IssueCertificate issue =
                  new IssueCertificate(desk.casework(), SealCertificate.in(language));
              return again
                  ? issue.again(desk.actor(), number, act.when(), by)
                  : issue.run(desk.actor(), number, act.day(), by);
            });
    ResultFolder.write(file, pdf);
    spec.commandLine().getOut().println("certificate " + number + " written to " + file);
    return lists.publish(act, by, act.day());
  }

  @Command(
      name = "status-list",
      mixinStandardHelpOptions = true,
      description = "Writes a status list to be published: revocation or suspension.")
  int statusList(
      @Mixin ViewOptions act,
      @Mixin IssuerOptions issuing,
      @Parameters(paramLabel = "PURPOSE", description = "revocation or suspension.")
          StatusPurpose purpose,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE.jwt",
              description = "Where to write it.")
          Path file) {
    Issuing by = issuing.issuing(List.of());
    String list =
        act.at(
            desk ->
                new PublishStatus(desk.casework(), desk.levels())
                    .run(desk.actor(), purpose, act.day(), by));
    ResultFolder.write(file, list.getBytes(StandardCharsets.US_ASCII));
    spec.commandLine().getOut().println("status list written to " + file);
    return ExitStatus.FINE;
  }
}
