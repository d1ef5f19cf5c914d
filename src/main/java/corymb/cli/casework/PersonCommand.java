package corymb.cli.casework;

import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.cli.shell.Languages;
import corymb.scheme.language.Language;
import corymb.usecase.access.TakeOffProof;
import corymb.usecase.people.KeepPeople;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb person}: who takes part, in which roles. */
@Command(
    name = "person",
    mixinStandardHelpOptions = true,
    description = "Adds persons, gives and takes roles, locks persons out.")
public final class PersonCommand implements Runnable {

  private static final String WHO = "The person's id or e-mail.";
  private static final String ROLES =
      "cluster_manager, assessor, committee, secretariat or administrator.";
  private static final String WRITTEN =
      "The language of letters to the person: en, de, fr or es. Default: that of the country.";
  private static final String MANAGED = "The organisation that a cluster manager manages.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what: person add, list, grant, revoke, lock, unlock or password-only");
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a person.")
  int add(
      @Mixin ActOptions act,
      @Option(names = "--name", required = true, description = "The name.") String name,
      @Option(names = "--email", required = true, description = "The e-mail.") String email,
      @Option(names = "--country", description = "Where the person works, as in DK.")
          @Nullable String country,
      @Option(names = "--role", split = ",", paramLabel = "ROLE", description = ROLES)
          @Nullable Set<Role> roles,
      @Option(names = "--organisation", paramLabel = "ORG", description = MANAGED)
          @Nullable String organisation,
      @Option(names = "--lang", paramLabel = "LANG", description = WRITTEN) @Nullable String lang) {
    Set<Role> given = roles == null ? EnumSet.noneOf(Role.class) : roles;
    Language language = lang == null ? null : Languages.require(spec.commandLine(), lang);
    return tell(
        act.at(
            desk -> {
              KeepPeople people = new KeepPeople(desk.casework());
              Person added =
                  people.add(desk.actor(), act.day(), name, email, country, given, organisation);
              return language == null ? added : people.speak(desk.actor(), added.id(), language);
            }));
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all persons.")
  int list(@Mixin ActOptions act) {
    List<Person> all = act.at(desk -> new KeepPeople(desk.casework()).all(desk.actor()));
    all.forEach(this::tell);
    return ExitStatus.FINE;
  }

  @Command(name = "grant", mixinStandardHelpOptions = true, description = "Gives a role.")
  int grant(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "PERSON", description = WHO) String who,
      @Parameters(index = "1", paramLabel = "ROLE", description = ROLES) Role role,
      @Option(names = "--organisation", paramLabel = "ORG", description = MANAGED)
          @Nullable String organisation) {
    return tell(
        act.at(
            desk -> new KeepPeople(desk.casework()).grant(desk.actor(), who, role, organisation)));
  }

  @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes a role away.")
  int revoke(
      @Mixin ActOptions act,
      @Parameters(index = "0", paramLabel = "PERSON", description = WHO) String who,
      @Parameters(index = "1", paramLabel = "ROLE", description = ROLES) Role role) {
    return tell(act.at(desk -> new KeepPeople(desk.casework()).revoke(desk.actor(), who, role)));
  }

  @Command(name = "lock", mixinStandardHelpOptions = true, description = "Locks a person out.")
  int lock(
      @Mixin ActOptions act, @Parameters(paramLabel = "PERSON", description = WHO) String who) {
    return tell(act.at(desk -> new KeepPeople(desk.casework()).lock(desk.actor(), who, true)));
  }

  @Command(name = "unlock", mixinStandardHelpOptions = true, description = "Lets a person in.")
  int unlock(
      @Mixin ActOptions act, @Parameters(paramLabel = "PERSON", description = WHO) String who) {
    return tell(act.at(desk -> new KeepPeople(desk.casework()).lock(desk.actor(), who, false)));
  }

  @Command(
      name = "password-only",
      mixinStandardHelpOptions = true,
      description = "Takes off the second step of a person's log-in, when the device is lost.")
  int passwordOnly(
      @Mixin ActOptions act, @Parameters(paramLabel = "PERSON", description = WHO) String who) {
    return tell(act.at(desk -> new TakeOffProof(desk.casework()).secondStep(desk.actor(), who)));
  }

  private static String role(Person.Grant grant) {
    String organisation = grant.organisation();
    return grant.role().title() + (organisation == null ? "" : " of " + organisation);
  }

  private int tell(Person person) {
    String roles =
        person.grants().stream().map(PersonCommand::role).collect(Collectors.joining(", "));
    String country = person.country();
    spec.commandLine()
        .getOut()
        .printf(
            "%s  %s <%s>  %s  %s%s%n",
            person.id(),
            person.name(),
            person.email(),
            country == null ? "--" : country,
            roles.isEmpty() ? "no role" : roles,
            person.locked() ? "  locked out" : "");
    return ExitStatus.FINE;
  }
}
