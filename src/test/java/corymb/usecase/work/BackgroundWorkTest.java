package corymb.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.report.rerate.Effect;
import corymb.report.rerate.RerateLine;
import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.database.Database;
import corymb.store.work.CaseChoice;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems.Which;
import corymb.store.work.WorkKind;
import corymb.store.work.WorkRow;
import corymb.store.work.WorkState;
import corymb.store.work.Works;
import corymb.usecase.Format;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.work.upload.Uploaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work is done once by effect, whoever does it and however often somebody dies over it. */
@BothDatabases
class BackgroundWorkTest {

  private static final Actor OFFICE = CaseDesk.SECRETARIAT;
  private final Database database;
  private CaseDesk desk;
  private WorkDesk work;

  BackgroundWorkTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(database.transactions());
    work = new WorkDesk(desk);
  }

  @Test
  void an_import_makes_cases_of_what_can_be_one_and_tells_of_the_rest() {
    desk.imported(Response.of("gold-at-the-edge").named("Background 1"));
    List<Uploaded> files =
        List.of(
            work.response(0),
            work.response(1),
            new Uploaded("notes.xlsx", "just notes".getBytes(StandardCharsets.UTF_8)),
            new Uploaded(
                "faulty.json",
                Response.of("gold-at-the-edge").with("participants.total", "-1").bytes()));
    String id = new StartImport(desk.casework).run(OFFICE, desk.day, files);
    assertThat(work.row(id).state()).isEqualTo(WorkState.WAITING);
    assertThat(work.worker().work(id, () -> false)).isTrue();
    assertThat(work.outcomes(id))
        .containsExactly(Outcome.IMPORTED, Outcome.THERE, Outcome.FOREIGN, Outcome.FAULTY);
    WorkRow row = work.row(id);
    assertThat(row.state()).isEqualTo(WorkState.FINISHED);
    assertThat(List.of(row.total(), row.done(), row.failed())).containsExactly(4, 4, 2);
    assertThat(work.parts(id)).as("only what must be looked at is kept").isEqualTo(2);
    assertThat(
            new FetchWorkFile(desk.casework)
                .faulty(OFFICE, id, 4, Language.ENGLISH)
                .intake()
                .problems())
        .isNotEmpty();
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
  }

  @Test
  void work_that_is_stopped_goes_on_where_it_was_and_imports_nothing_twice() {
    String id = work.startImport(4);
    List<Integer> asked = new ArrayList<>();
    assertThat(work.worker().work(id, () -> asked.add(1) && asked.size() > 2)).isFalse();
    assertThat(work.row(id).done()).isEqualTo(2);
    assertThat(work.row(id).state()).isEqualTo(WorkState.RUNNING);
    assertThat(work.worker().work(id, () -> false)).isTrue();
    assertThat(work.outcomes(id)).hasSize(4).containsOnly(Outcome.IMPORTED);
    assertThat(desk.rows().get("cluster_case")).isEqualTo(4);
    assertThat(work.worker().work(id, () -> false)).as("once more").isTrue();
    assertThat(desk.rows().get("cluster_case")).isEqualTo(4);
  }

  @Test
  void cancelled_work_keeps_what_was_done_and_does_no_more() {
    String id = work.startImport(3);
    CancelWork cancel = new CancelWork(desk.casework);
    List<Integer> asked = new ArrayList<>();
    work.worker()
        .work(
            id,
            () -> {
              asked.add(1);
              if (asked.size() == 2) {
                cancel.run(OFFICE, id);
              }
              return false;
            });
    assertThat(work.row(id).state()).isEqualTo(WorkState.CANCELLED);
    assertThat(work.row(id).done()).isEqualTo(1);
    assertThat(desk.rows().get("cluster_case")).isEqualTo(1);
    assertThatThrownBy(() -> cancel.run(OFFICE, id)).isInstanceOf(WorkRefused.class);
    assertThat(work.worker().work(id, () -> false)).isTrue();
    assertThat(work.row(id).done()).isEqualTo(1);
  }

  @Test
  void reports_of_a_choice_become_one_archive() throws IOException {
    String first = desk.at(Stage.RATED);
    String second = desk.at(Stage.RATED);
    String unrated = desk.submitted();
    CaseChoice choice = new CaseChoice(null, "ES", List.of(first, second, unrated));
    String id =
        new StartReports(desk.casework)
            .run(OFFICE, new ReportsWishes(choice, null, Format.JSON, desk.day));
    assertThat(work.worker().work(id, () -> false)).isTrue();
    assertThat(work.outcomes(id))
        .containsExactlyInAnyOrder(Outcome.REPORTED, Outcome.REPORTED, Outcome.FAILED);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new FetchWorkFile(desk.casework).reports(OFFICE, id, zip);
    assertThat(entries(zip.toByteArray()))
        .containsExactlyInAnyOrder(first + ".result.json", second + ".result.json");
    Instant ended = java.util.Objects.requireNonNull(work.row(id).endedAt());
    work.worker().tidy(ended.plus(WorkDesk.KEPT));
    assertThat(work.row(id).cleared()).as("on the last day").isFalse();
    work.worker().tidy(ended.plus(WorkDesk.KEPT).plusSeconds(1));
    assertThat(work.row(id).cleared()).isTrue();
    assertThat(work.parts(id)).isZero();
    assertThatThrownBy(() -> new FetchWorkFile(desk.casework).require(OFFICE, id, WorkKind.REPORTS))
        .hasMessageContaining(id);
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void a_case_that_is_rated_by_its_own_pack_again_stays_as_it_is_and_nothing_is_written() {
    String agreed = desk.at(Stage.GRANTED);
    String rated = desk.at(Stage.RATED);
    Long acts = desk.rows().get("case_act");
    String pack = desk.casework.shelf().first().pack().name();
    String id =
        new StartRerating(desk.casework).run(OFFICE, new RerateWishes(CaseChoice.ALL, pack));
    assertThat(work.worker().work(id, () -> false)).isTrue();
    assertThat(work.outcomes(id)).containsExactly(Outcome.SAME, Outcome.SAME);
    RerateLine line =
        FetchWorkFile.line(
            new ShowWork(desk.casework).one(OFFICE, id, Which.ALL, 0, 1).items().get(0));
    assertThat(List.of(agreed, rated)).contains(line.caseId());
    assertThat(line.effect()).isEqualTo(Effect.KEEPS);
    assertThat(desk.rows().get("case_act")).isEqualTo(acts);
  }

  @Test
  void what_nobody_could_do_is_refused_at_once() {
    StartReports reports = new StartReports(desk.casework);
    CaseChoice nowhere = new CaseChoice(null, "XK", List.of());
    CaseChoice unknown = new CaseChoice(null, null, List.of("DNK-001-202501-0001"));
    assertThatThrownBy(
            () -> reports.run(OFFICE, new ReportsWishes(nowhere, null, Format.PDF, desk.day)))
        .isInstanceOf(WorkRefused.class);
    assertThatThrownBy(
            () -> reports.run(OFFICE, new ReportsWishes(unknown, null, Format.PDF, desk.day)))
        .hasMessageContaining("DNK-001-202501-0001");
    assertThatThrownBy(
            () ->
                new StartRerating(desk.casework)
                    .run(OFFICE, new RerateWishes(CaseChoice.ALL, "ecei/9.9.9")))
        .hasMessageContaining("ecei/9.9.9");
    assertThatThrownBy(() -> new StartImport(desk.casework).run(OFFICE, desk.day, List.of()))
        .isInstanceOf(WorkRefused.class);
    assertThat(desk.casework.store().<Long>in(Works::count)).isZero();
    assertThat(work.queued()).isZero();
  }
}
