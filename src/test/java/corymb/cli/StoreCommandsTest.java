package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.database.Address;
import corymb.store.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {

  @TempDir private Path folder;

  private String home;
  private String file;

  @BeforeEach
  void a_home_with_two_people() {
    home = folder.resolve("home").toString();
    file = folder.resolve("all.zip").toString();
    add("Ærø", "one@example.org", "secretariat");
    add("Å", "two@example.org", "assessor");
  }

  private void add(String name, String email, String role) {
    CommandRun run =
        CommandRun.of(
            "person", "add", "--home", home, "--name", name, "--email", email, "--role", role);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private void change(String sql) {
    try (Database database = Database.open(new Address.Embedded(Path.of(home)))) {
      database.transactions().run(session -> session.sql(sql).update());
    }
  }

  @Test
  void a_backup_moves_everything_into_another_home() {
    CommandRun backup = CommandRun.of("backup", file, "--home", home);
    assertThat(backup.status()).as(backup.err()).isZero();
    assertThat(backup.out())
        .containsPattern("backup written: .*all.zip\\R")
        .containsPattern("audit trail: 4 rows, intact; head [0-9a-f]{64}\\R");
    String other = folder.resolve("other").toString();
    CommandRun restore = CommandRun.of("restore", file, "--home", other);
    assertThat(restore.status()).as(restore.err()).isZero();
    assertThat(restore.out()).isEqualTo(backup.out().replace("backup written: ", "restored: "));
    assertThat(CommandRun.of("person", "list", "--home", other).out())
        .isEqualTo(CommandRun.of("person", "list", "--home", home).out())
        .contains("Ærø");
    // who wrote the backup stands in the trail it came from, who read it in the trail it went to
    for (String each : List.of(home, other)) {
      assertThat(CommandRun.of("audit", "verify", "--home", each).out())
          .startsWith("audit trail: 5 rows, intact; head ");
    }
  }

  @Test
  void audit_verify_names_the_row_of_a_table_that_was_touched() {
    change("UPDATE person SET locked = TRUE WHERE id = 'p-0001'");
    CommandRun touched = CommandRun.of("audit", "verify", "--home", home);
    assertThat(touched.status()).isEqualTo(1);
    assertThat(touched.out())
        .startsWith("audit trail: FAULT: the row person p-0001 was changed: it is not what row ")
        .doesNotContain("Ærø");
  }

  @Test
  void nothing_is_restored_over_something() {
    assertThat(CommandRun.of("backup", file, "--home", home).status()).isZero();
    CommandRun restore = CommandRun.of("restore", file, "--home", home);
    assertThat(restore.status()).isEqualTo(1);
    assertThat(restore.out()).isEmpty();
    assertThat(restore.err()).contains("not empty", "CORYMB_HOME");
  }

  @Test
  void a_damaged_backup_is_refused_and_the_home_stays_empty() throws IOException {
    Files.writeString(Path.of(file), "PK, once a backup".repeat(99));
    String other = folder.resolve("other").toString();
    CommandRun restore = CommandRun.of("restore", file, "--home", other);
    assertThat(restore.status()).isEqualTo(1);
    assertThat(restore.err()).contains("refused and nothing was changed");
    assertThat(CommandRun.of("person", "list", "--home", other).out()).isEmpty();
  }

  @Test
  void a_backup_that_cannot_be_written_is_a_failure() {
    CommandRun full = CommandRun.of("backup", "/dev/full", "--home", home);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.out()).isEmpty();
    assertThat(full.err()).contains("/dev/full", "No space left on device");
  }

  @Test
  void a_home_that_cannot_be_used_is_a_failure() {
    CommandRun run = CommandRun.of("audit", "verify", "--home", "/proc/corymb");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("/proc/corymb", "CORYMB_HOME").doesNotContain("\tat ");
  }

  @Test
  void audit_verify_tells_the_row_that_was_touched() {
    CommandRun intact = CommandRun.of("audit", "verify", "--home", home);
    assertThat(intact.status()).isZero();
    assertThat(intact.out()).startsWith("audit trail: 4 rows, intact; head ");
    change("UPDATE audit SET person = 'p-0002' WHERE nr = 2");
    CommandRun touched = CommandRun.of("audit", "verify", "--home", home);
    assertThat(touched.status()).isEqualTo(1);
    assertThat(touched.out()).startsWith("audit trail: FAULT: row 2 was changed");
  }

  @Test
  void a_backup_of_a_touched_trail_is_written_and_says_so() {
    change("DELETE FROM audit WHERE nr = 1");
    CommandRun backup = CommandRun.of("backup", file, "--home", home);
    assertThat(backup.status()).isEqualTo(1);
    assertThat(backup.out()).contains("backup written", "FAULT: row 1 is missing");
    String other = folder.resolve("other").toString();
    CommandRun restore = CommandRun.of("restore", file, "--home", other);
    assertThat(restore.status()).isEqualTo(1);
    assertThat(restore.out()).contains("restored", "FAULT: row 1 is missing");
  }

  @Test
  void only_the_secretariat_and_administrators_may() {
    for (String command : new String[] {"backup", "restore"}) {
      CommandRun run = CommandRun.of(command, file, "--home", home, "--as", "two@example.org");
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("p-0002 may not", "secretariat or administrator");
    }
    CommandRun verify = CommandRun.of("audit", "verify", "--home", home, "--as", "p-0002");
    assertThat(verify.status()).isEqualTo(1);
    assertThat(Path.of(file)).doesNotExist();
    assertThat(CommandRun.of("backup", file, "--home", home, "--as", "p-0001").status()).isZero();
  }

  @Test
  void words_that_are_missing_are_asked_for() {
    assertThat(CommandRun.of("backup").status()).isEqualTo(2);
    assertThat(CommandRun.of("restore").status()).isEqualTo(2);
    CommandRun audit = CommandRun.of("audit");
    assertThat(audit.status()).isEqualTo(2);
    assertThat(audit.err()).contains("audit verify");
  }
}
