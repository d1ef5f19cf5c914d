package corymb.cli.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import corymb.store.TestDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.work.StartImport;
import corymb.usecase.work.upload.Uploaded;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes serve one PostgreSQL and share the jobs; two of them are killed on the way. Only with
 * the system property {@code corymb.jobs}, as in the Maven profile {@code nightly}: three processes
 * take too long for every build.
 */
@EnabledIfSystemProperty(named = "corymb.jobs", matches = "[0-9]+")
class NodesTest {

  private static final int JOBS = Integer.getInteger("corymb.jobs", 0);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String PLACE = "/app/organisation/questionnaire";
  private static final String UPLOAD = "/app/organisation/upload";

  @TempDir private Path homes;

  private final List<Node> nodes = new ArrayList<>();

  @AfterEach
  void end() {
    nodes.forEach(Node::kill);
  }

  @Test
  void each_job_is_done_once_and_nobody_is_logged_out_though_two_of_three_nodes_are_killed()
      throws IOException {
    Address.Server address = (Address.Server) TestDatabases.emptyPostgres();
    for (String name : List.of("one", "two", "three")) {
      nodes.add(Node.start(address, homes.resolve(name)));
    }
    List<URI> places = new ArrayList<>();
    for (Node node : nodes) {
      places.add(node.place());
    }
    try (Database database = Database.open(address)) {
      Figures figures = new Figures(database);
      CaseDesk desk = new CaseDesk(database.transactions());
      Manager manager = new Manager(desk, places.get(0));
      Map<String, Long> each = rowsOfOneJob(desk, figures);
      Map<String, Long> before = figures.rows();
      long start = System.nanoTime();
      for (int job = 1; job <= JOBS; job++) {
        ask(desk, "Job " + job);
      }
      await().atMost(LONGEST).until(() -> figures.ended() > JOBS / 4);
      nodes.get(0).kill();
      manager.goesOnAt(places.get(1));
      await().atMost(LONGEST).until(() -> figures.ended() > JOBS / 2);
      nodes.get(1).kill();
      manager.handsInAt(places.get(2));
      await().atMost(LONGEST).until(() -> figures.ended() == JOBS + 1);
      figures.tell(JOBS, System.nanoTime() - start);
      assertOnce(figures, before, each);
      assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
    }
  }

  private static void ask(CaseDesk desk, String name) {
    byte[] answers = Response.of("gold-at-the-edge").named(name).bytes();
    new StartImport(desk.casework)
        .run(CaseDesk.SECRETARIAT, desk.day, List.of(new Uploaded(name + ".json", answers)));
  }

  /** What the first job leaves behind, which each further one has to leave behind too. */
  private static Map<String, Long> rowsOfOneJob(CaseDesk desk, Figures figures) {
    Map<String, Long> before = figures.rows();
    ask(desk, "Job 0");
    await().atMost(LONGEST).until(() -> figures.ended() == 1);
    Map<String, Long> each = new TreeMap<>(figures.rows());
    each.replaceAll((table, rows) -> rows - of(before, table));
    assertThat(each).containsEntry("cluster_case", 1L).containsEntry("work", 1L);
    return each;
  }

  private static long of(Map<String, Long> rows, String table) {
    return Objects.requireNonNull(rows.get(table));
  }

  /** The manager has handed in one case and no job beside. */
  private static void assertOnce(
      Figures figures, Map<String, Long> before, Map<String, Long> each) {
    Map<String, Long> after = figures.rows();
    for (String table : List.of("work", "work_item", "organisation")) {
      assertThat(of(after, table) - of(before, table)).as(table).isEqualTo(JOBS * of(each, table));
    }
    assertThat(of(after, "cluster_case") - of(before, "cluster_case")).isEqualTo(JOBS + 1L);
    assertThat(figures.number("select count(distinct subject) from work_item")).isEqualTo(JOBS + 1);
    assertThat(
            figures.number(
                "select count(*) from work_item i join work w on w.id = i.work"
                    + " join cluster_case c on c.id = i.subject"
                    + " where i.outcome = 'IMPORTED' and w.state = 'FINISHED'"))
        .isEqualTo(JOBS + 1);
    assertThat(
            figures.number(
                "select count(*) from (select case_id, count(*) from case_act where case_id in"
                    + " (select subject from work_item) group by case_id having count(*) <> "
                    + of(each, "case_act")
                    + ") wrong"))
        .isZero();
    assertThat(figures.number("select count(*) from scheduled_tasks where task_name = 'work'"))
        .isZero();
  }

  /** Somebody who fills in a questionnaire meanwhile. */
  private static final class Manager {

    private final Browser browser;
    private final String uploaded;

    Manager(CaseDesk desk, URI place) {
      String id = desk.at(Stage.RATED);
      browser = Browser.at(place).logIn(Somebody.manager(desk, desk.history(id).organisation()));
      byte[] answers =
          Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "2").bytes();
      browser.get("/app/organisation");
      uploaded = browser.upload(UPLOAD, "file", "moved.json", answers, Map.of()).path();
      browser.post(PLACE + "/begin", Map.of("from", "LAST_RESPONSE"));
      browser.get(PLACE + "/team");
    }

    /** Sends the form that the killed node had shown. */
    void goesOnAt(URI place) {
      browser.moveTo(place);
      Page saved =
          browser.post(
              PLACE + "/team", Map.of("a.team.fte", "2.5", "w.team.fte", "", "next", "yes"));
      assertThat(saved.path()).isEqualTo(PLACE + "/governance");
      assertThat(saved.notice()).contains("Saved");
    }

    void handsInAt(URI place) {
      browser.moveTo(place);
      Page again = browser.get(PLACE + "/team");
      assertThat(again.document().select("[name=a.team.fte]").attr("value")).isEqualTo("2.5");
      assertThat(browser.get(uploaded).text()).contains("moved.json");
      assertThat(browser.post(uploaded, Map.of()).path()).startsWith("/app/organisation/cases/");
    }
  }
}
