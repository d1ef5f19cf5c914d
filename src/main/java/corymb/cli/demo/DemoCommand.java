package corymb.cli.demo;

import corymb.assessment.actor.Actor;
import corymb.cli.desk.StoreOptions;
import corymb.cli.shell.Days;
import corymb.cli.shell.ExitStatus;
import corymb.store.database.Database;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import corymb.usecase.demo.FillDemo;
import corymb.usecase.people.Actors;
import java.time.Clock;
import java.time.LocalDate;
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
      spec.commandLine()
          .getOut()
          .printf(
              "%s invented organisations, %s cases, %s awards; everything in it is invented%n"
                  + "look at it with: corymb case list, corymb register list, corymb person list%n",
              filled.organisations(), filled.cases(), filled.awards());
    }
    return ExitStatus.FINE;
  }
}
