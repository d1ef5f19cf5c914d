package corymb.cli.register;

import corymb.cli.desk.DeskOptions;
import corymb.cli.shell.ExitStatus;
import corymb.label.award.AwardStatus;
import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterOrder;
import corymb.label.register.RegisterWords;
import corymb.scheme.yaml.Words;
import corymb.usecase.register.PublicAddress;
import corymb.usecase.register.PublishRegister;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.register.RegisterSearch;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb register}: the public register, which never shows a score. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = "Reads the public register, publishes it, and takes over one kept elsewhere.",
    subcommands = RegisterImportCommand.class)
public final class RegisterCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** In which form the register is published. */
  enum Form {
    /** A table. */
    CSV,
    /** One JSON object. */
    JSON,
    /** A feed of its changes. */
    ATOM
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what: register list, export, badge or import");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the register as it stands on the day.")
  int list(
      @Mixin DeskOptions act,
      @Parameters(
              arity = "0..1",
              paramLabel = "WORDS",
              description = "Words of the name, the number or the web address, in any order.")
          @Nullable String text,
      @Option(names = "--country", description = "Code of two letters or English name.")
          @Nullable String country,
      @Option(names = "--portfolio", description = "Code or title of the portfolio.")
          @Nullable String portfolio,
      @Option(names = "--label", description = "Code or title of the label.")
          @Nullable String label,
      @Option(
              names = "--status",
              description = "valid, expired, withdrawn, superseded or suspended.")
          @Nullable AwardStatus status,
      @Option(
              names = "--sort",
              paramLabel = "ORDER",
              defaultValue = "name",
              description = "name, country, label, valid_until or status. Default: name.")
          RegisterOrder order) {
    RegisterSearch search = new RegisterSearch(text, country, portfolio, label, status);
    return act.at(
        desk -> {
          ReadRegister register = new ReadRegister(desk.casework());
          RegisterWords words = register.words();
          write(register.on(desk.today()).find(search.query(words)).sorted(order), words);
          return ExitStatus.FINE;
        });
  }

  private void write(Register register, RegisterWords words) {
    for (RegisterEntry entry : register.entries()) {
      String portfolio = words.portfolio(entry.portfolio());
      spec.commandLine()
          .getOut()
          .printf(
              "%s  %-10s  %-10s  until %s  %s  %s%s%s%n",
              entry.number(),
              Words.of(entry.status()),
              words.label(entry.label()),
              entry.validUntil(),
              entry.country(),
              entry.name(),
              portfolio == null ? "" : "  (" + portfolio + ")",
              entry.web() == null ? "" : "  " + entry.web());
    }
    int entries = register.entries().size();
    spec.commandLine()
        .getErr()
        .println(entries + (entries == 1 ? " entry" : " entries") + " on " + register.day());
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes the register as a table or as JSON, or its changes as an Atom feed.")
  int export(
      @Mixin DeskOptions act,
      @Option(
              names = "--format",
              required = true,
              paramLabel = "FORMAT",
              description = "csv, json or atom.")
          Form form,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "The file to write. Default: standard output.")
          @Nullable Path file,
      @Option(
              names = "--address",
              paramLabel = "URL",
              defaultValue = "${CORYMB_ADDRESS}",
              description =
                  "Where the register is published, needed for atom. Default: $CORYMB_ADDRESS.")
          @Nullable String address,
      @Option(
              names = "--publisher",
              paramLabel = "NAME",
              description = "Who keeps the register, for atom. Default: the host of the address.")
          @Nullable String publisher) {
    PublicAddress published = form == Form.ATOM ? address(address) : null;
    byte[] bytes =
        act.at(
            desk -> {
              PublishRegister register = new PublishRegister(desk.casework());
              if (published != null) {
                return register.atom(desk.today(), published, publisher);
              }
              return form == Form.CSV ? register.csv(desk.today()) : register.json(desk.today());
            });
    OutputFile.write(spec.commandLine(), file, bytes);
    return ExitStatus.FINE;
  }

  private PublicAddress address(@Nullable String given) {
    if (given == null || given.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          "a feed names the address at which it is published: give --address URL, or set"
              + " CORYMB_ADDRESS, such as https://labels.example.org");
    }
    try {
      return new PublicAddress(given);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--address: " + e.getMessage(), e);
    }
  }

  @Command(
      name = "badge",
      mixinStandardHelpOptions = true,
      description = "Draws a label as a picture for web pages, as it stands on the day.")
  int badge(
      @Mixin DeskOptions act,
      @Parameters(paramLabel = "NUMBER", description = "The number, as in ECEI-2026-00001.")
          String number,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE.svg",
              description = "The file to write.")
          Path file) {
    byte[] svg = act.at(desk -> new PublishRegister(desk.casework()).badge(desk.today(), number));
    OutputFile.write(spec.commandLine(), file, svg);
    return ExitStatus.FINE;
  }
}
