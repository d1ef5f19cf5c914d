package corymb.usecase.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.TestDatabases;
import corymb.store.WeakLine;
import corymb.store.WeakLine.Break;
import corymb.store.audit.AuditCheck;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.session.DatabaseFailed;
import corymb.usecase.desk.CaseDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The PostgreSQL goes away in the middle of each use case: when all is said but the end, and when
 * it has kept all and its answer is lost. In the Maven profile {@code nightly} before each
 * statement, too.
 */
class LostDatabaseTest {

  private static final boolean EVERYWHERE = Integer.getInteger("corymb.kills", 1) > 1;

  /**
   * These end no transaction here: they need no database, or are refused before for another reason.
   */
  private static final Set<String> WITHOUT =
      Set.of(
          "ChangePassword",
          "DownloadWorkbook",
          "TryResponse",
          "SendReminders",
          "FreezeSnapshot",
          "RestoreBackup");

  @TempDir private Path folder;

  private Database direct;
  private WeakLine line;
  private Database weak;
  private Contents contents;
  private CaseDesk desk;
  private CaseDesk far;

  @BeforeEach
  void open() throws IOException, SQLException {
    Address.Server server = (Address.Server) TestDatabases.postgres();
    direct = Database.open(server);
    line = WeakLine.to(server);
    weak = Database.open(line.address());
    contents = Contents.of(server);
    desk = new CaseDesk(direct.transactions());
    far = desk.by(weak.transactions());
  }

  @AfterEach
  void close() throws IOException, SQLException {
    contents.close();
    weak.close();
    line.close();
    direct.close();
  }

  @Test
  void an_act_is_kept_whole_or_not_at_all_and_can_be_done_again() {
    List<GuardedAct> acts = new ArrayList<>(GuardedActs.all());
    acts.addAll(GuardedBeside.all(weak, folder));
    acts.removeIf(act -> WITHOUT.contains(act.toString()));
    for (GuardedAct act : acts) {
      String id = act.ready().apply(desk);
      Tried tried = new Tried(act, actor(act, id), id);
      if (EVERYWHERE) {
        tried.everywhere();
      }
      tried.atTheEnd();
    }
    assertThat(direct.transactions().snapshot(AuditCheck::verify).fault()).isNull();
  }

  private Actor actor(GuardedAct act, String id) {
    if (act.roles().contains(Role.SECRETARIAT) || act.roles().contains(Role.ADMINISTRATOR)) {
      return CaseDesk.SECRETARIAT;
    }
    if (act.roles().contains(Role.ASSESSOR)) {
      return desk.first;
    }
    return act.roles().contains(Role.COMMITTEE)
        ? new Actor("p-0901", Set.of(Role.COMMITTEE), null)
        : desk.manager(id);
  }

  /** An act on a case. */
  private final class Tried {

    private final GuardedAct act;
    private final Actor actor;
    private final String id;

    Tried(GuardedAct act, Actor actor, String id) {
      this.act = act;
      this.actor = actor;
      this.id = id;
    }

    /** Before each statement, until the act would be kept or comes to its end. */
    void everywhere() {
      int n = 1;
      while (isLost(Break.BEFORE, "", n, "again")
          && !line.broke().equals(WeakLine.END_OF_WRITING)) {
        n++;
      }
      assertThat(n).as("%s", act).isGreaterThan(1);
    }

    void atTheEnd() {
      if (isLost(Break.BEFORE, WeakLine.END_OF_WRITING, 1, "did not say whether it kept")) {
        String before = contents.seen();
        isLost(Break.AFTER, WeakLine.END_OF_WRITING, 1, "did not say whether it kept");
        assertThat(contents.seen()).as("%s", act).isNotEqualTo(before);
        assertDoneOrRefused(failure());
      } else {
        assertThat(isLost(Break.BEFORE, WeakLine.END, 1, "again")).as("%s", act).isTrue();
        assertThat(failure()).as("%s", act).isNull();
      }
    }

    /** Whether the act reached the statement at which the line breaks, and told so. */
    private boolean isLost(Break where, String words, int n, String told) {
      boolean reading = words.equals(WeakLine.END) || where == Break.AFTER;
      String before = reading ? "" : contents.seen();
      line.breakAt(where, words, n);
      Throwable fault = failure();
      if (line.isWhole()) {
        assertDoneOrRefused(fault);
        return false;
      }
      assertThat(fault)
          .as("%s, %s %s", act, words, n)
          .isInstanceOf(DatabaseFailed.class)
          .hasMessageContainingAll("the database does not answer any more", told)
          .hasMessageMatching(".*SQL state (08006|none).*");
      if (!reading) {
        assertThat(contents.seen()).as("%s, %s %s", act, words, n).isEqualTo(before);
      }
      return true;
    }

    private @Nullable Throwable failure() {
      return catchThrowable(() -> act.act().run(far, actor, id));
    }

    private void assertDoneOrRefused(@Nullable Throwable fault) {
      if (fault != null) {
        assertThat(fault.getClass()).as("%s: %s", act, fault).isIn(GuardedAct.REFUSALS);
      }
    }
  }
}
