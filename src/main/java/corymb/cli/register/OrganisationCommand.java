package corymb.cli.register;

import corymb.assessment.organisation.Organisation;
import corymb.cli.desk.ViewOptions;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.organisation.GiveConsent;
import corymb.usecase.organisation.OrganisationView;
import corymb.usecase.organisation.ShowOrganisations;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb organisation}: the cluster organisations. */
@Command(
    name = "organisation",
    mixinStandardHelpOptions = true,
    description =
        "Shows organisations, and notes their consent that others are compared with them.")
public final class OrganisationCommand implements Runnable {

  private static final String ORG = "The organisation's id, as in DNK-063.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what: organisation list, show or consent");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the organisations that the person may see.")
  int list(@Mixin ViewOptions act) {
    List<Organisation> all =
        act.at(desk -> new ShowOrganisations(desk.casework()).list(desk.actor()));
    all.forEach(
        each ->
            spec.commandLine()
                .getOut()
                .printf("%s  %s  %s  %s%n", each.id(), each.country(), each.name(), consent(each)));
    return ExitStatus.FINE;
  }

  private static String consent(Organisation organisation) {
    LocalDate since = organisation.peerConsent();
    return since == null ? "(no consent)" : "(consent since " + since + ")";
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows an organisation, who manages it, its cases and its labels.")
  int show(@Mixin ViewOptions act, @Parameters(paramLabel = "ORG", description = ORG) String id) {
    OrganisationView view =
        act.at(desk -> new ShowOrganisations(desk.casework()).one(desk.actor(), id));
    Organisation organisation = view.organisation();
    PrintWriter out = spec.commandLine().getOut();
    out.println(organisation.id() + "  " + organisation.name());
    out.println("country    " + organisation.country());
    out.println("portfolio  " + orNone(organisation.portfolio()));
    out.println("web        " + orNone(organisation.website()));
    out.println("consent    " + orNone(organisation.peerConsent()));
    out.println("managers   " + joined(view.managers()));
    out.println("labels     " + joined(view.labels()));
    view.cases().forEach(each -> out.println("case       " + each.id() + "  " + each.state()));
    return ExitStatus.FINE;
  }

  private static String orNone(@Nullable Object found) {
    return found == null ? "none" : found.toString();
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  @Command(
      name = "consent",
      mixinStandardHelpOptions = true,
      description = "Notes that others may be compared with the organisation, or not any more.")
  int consent(
      @Mixin ViewOptions act,
      @Parameters(paramLabel = "ORG", description = ORG) String id,
      @Option(names = "--since", paramLabel = "DATE", description = "It agreed on this day.")
          @Nullable LocalDate since,
      @Option(names = "--withdraw", description = "It does not agree any more.") boolean withdraw) {
    if ((since != null) == withdraw) {
      throw new ParameterException(spec.commandLine(), "say one of --since DATE or --withdraw");
    }
    Organisation after =
        act.at(desk -> new GiveConsent(desk.casework()).run(desk.actor(), id, desk.today(), since));
    spec.commandLine().getOut().println(after.id() + "  " + after.name() + "  " + consent(after));
    return ExitStatus.FINE;
  }
}
