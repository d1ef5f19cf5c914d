package corymb.cli.demo;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.cli.desk.StoreOptions;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.access.SetPassword;
import corymb.usecase.casework.Casework;
import corymb.usecase.demo.FillDemo;
import corymb.usecase.people.Actors;
import corymb.usecase.people.KeepPeople;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corymb demo}: an example to look at. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Fills an empty database with an invented example: organisations, people, cases, labels.")
public final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--on", paramLabel = "DATE", description = "As on this day. Default: today.")
  private @Nullable LocalDate day;

  @Mixin private StoreOptions store;

  @Override
  public Integer call() {
    LocalDate given = day;
    Actor actor = Actors.LOCAL;
    try (Database database = store.open()) {
      PackShelf shelf = PackShelf.builtIn();
      LocalDate today = given == null ? Days.today() : given;
      Casework casework =
          new Casework(database.transactions(), shelf, Clock.systemUTC(), () -> today);
      FillDemo.Filled filled = new FillDemo(casework, shelf, actor, today).run();
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "%s invented organisations, %s cases, %s awards; everything in it is invented%n",
          filled.organisations(), filled.cases(), filled.awards());
      tellLogIns(out, casework);
    }
    return ExitStatus.FINE;
  }

  private static void tellLogIns(PrintWriter out, Casework casework) {
    List<Person> people = new KeepPeople(casework).all(Actors.LOCAL);
    String password = new SetPassword(casework).ofExample(Actors.LOCAL, people);
    out.printf("look at it with corymb serve; everybody's password is: %s%n", password);
    Set<Role> told = EnumSet.noneOf(Role.class);
    for (Person person : people) {
      for (Person.Grant grant : person.grants()) {
        if (told.add(grant.role())) {
          out.printf("  %-17s %s%n", grant.role().title(), person.email());
        }
      }
    }
    out.printf("or with: corymb case list, corymb register list, corymb person list%n");
  }
}
