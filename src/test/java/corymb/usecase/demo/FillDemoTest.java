package corymb.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.store.TestDatabases;
import corymb.store.awards.AwardStore;
import corymb.store.backup.Backup;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseStore;
import corymb.store.database.Database;
import corymb.store.people.People;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Actors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillDemoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @TempDir private Path folder;

  @Test
  void the_example_shows_every_state_and_status_and_moves_to_another_database_and_back()
      throws IOException {
    Path first = folder.resolve("first.zip");
    try (Database embedded = Database.open(TestDatabases.embedded())) {
      FillDemo.Filled filled = fill(embedded);
      assertThat(filled.organisations()).isEqualTo(1292);
      assertThat(states(embedded))
          .contains("rated", "under review", "returned", "agreed", "judged", "granted", "declined")
          .contains("deferred", "appealed", "withdrawn", "submitted");
      assertThat(statuses(embedded)).isEqualTo(EnumSet.allOf(AwardStatus.class));
      assertThat(embedded.transactions().in(People::list)).hasSizeGreaterThan(12);
      assertThatThrownBy(() -> fill(embedded)).isInstanceOf(DatabaseInUseAlready.class);
      Backup.write(embedded, first);
    }
    Path second = folder.resolve("second.zip");
    try (Database server = Database.open(TestDatabases.postgres())) {
      Backup.restore(server, first);
      Backup.write(server, second);
    }
    Path third = folder.resolve("third.zip");
    try (Database back = Database.open(TestDatabases.embedded())) {
      Backup.restore(back, second);
      assertThat(statuses(back)).isEqualTo(EnumSet.allOf(AwardStatus.class));
      Backup.write(back, third);
    }
    assertThat(Files.mismatch(first, second)).isEqualTo(-1L);
    assertThat(Files.mismatch(first, third)).isEqualTo(-1L);
  }

  private static FillDemo.Filled fill(Database database) {
    PackShelf shelf = PackShelf.builtIn();
    Casework casework =
        new Casework(database.transactions(), shelf, Clock.systemUTC(), () -> TODAY);
    return new FillDemo(casework, shelf, Actors.LOCAL, TODAY).run();
  }

  private static Set<String> states(Database database) {
    List<CaseRow> rows = database.transactions().in(session -> CaseStore.list(session, null, null));
    return rows.stream().map(CaseRow::state).collect(Collectors.toSet());
  }

  private static Set<AwardStatus> statuses(Database database) {
    Levels levels = Levels.of(PackShelf.builtIn().first().pack().scheme());
    Awards awards = database.transactions().in(session -> AwardStore.all(session, levels));
    return awards.all().stream()
        .map(each -> awards.status(each.award().number(), TODAY))
        .map(Objects::requireNonNull)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AwardStatus.class)));
  }
}
