package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Rated;
import corymb.intake.problem.ProblemCode;
import corymb.store.BothDatabases;
import corymb.store.blob.Blobs;
import corymb.store.cases.DoubledResponse;
import corymb.store.session.Transactions;
import corymb.usecase.ResponseSource;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.ReturnWithQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses come in as cases, each once. */
@BothDatabases
class ImportResponsesTest {

  private final Transactions store;
  private CaseDesk desk;

  ImportResponsesTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private List<Imported> take(ResponseSource... sources) {
    List<Imported> all = new ArrayList<>();
    new ImportResponses(desk.casework)
        .run(CaseDesk.SECRETARIAT, desk.on(0), List.of(sources).iterator(), all::add);
    return all;
  }

  private static ResponseSource workbook(String sample) throws IOException {
    Path file = Path.of("samples", sample, "response.xlsx");
    return new ResponseSource.Read("response.xlsx", "response", Files.readAllBytes(file));
  }

  @Test
  void a_response_is_kept_with_its_bytes_and_its_result() throws IOException {
    Imported imported = take(workbook("silver")).get(0);
    assertThat(imported.caseId()).isEqualTo("NOR-001-202505-0001");
    Rated rated = (Rated) desk.history("NOR-001-202505-0001").state();
    assertThat(rated.own().points()).isEqualTo(98);
    assertThat(rated.submission().assessedOn()).isEqualTo("2025-05-30");
    assertThat(rated.submission().importedOn()).isEqualTo(desk.day);
    byte[] kept = store.in(session -> Blobs.get(session, rated.submission().response().sha256()));
    assertThat(kept).isEqualTo(Files.readAllBytes(Path.of("samples/silver/response.xlsx")));
    byte[] result = store.in(session -> Blobs.get(session, rated.own().sha256()));
    assertThat(result).isNotEmpty();
  }

  @Test
  void the_same_bytes_change_nothing() throws IOException {
    take(workbook("silver"));
    Map<String, Long> before = desk.rows();
    Imported again = take(workbook("silver")).get(0);
    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(again.caseId()).isEqualTo("NOR-001-202505-0001");
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void the_faulty_are_told_and_the_others_kept() throws IOException {
    List<Imported> all =
        take(
            workbook("silver"),
            workbook("full-of-faults"),
            new ResponseSource.Unreadable("gone.xlsx", "gone", ProblemCode.values()[0]),
            new ResponseSource.Read("a.json", "a", new byte[] {'{'}),
            workbook("silver"),
            workbook("waived"));
    assertThat(all)
        .extracting(Imported::outcome)
        .containsExactly(
            Outcome.NEW,
            Outcome.FAULTY,
            Outcome.FAULTY,
            Outcome.FAULTY,
            Outcome.UNCHANGED,
            Outcome.NEW);
    assertThat(all)
        .filteredOn(each -> each.outcome() == Outcome.FAULTY)
        .allSatisfy(each -> assertThat(each.intake().problems()).isNotEmpty());
    assertThat(desk.rows()).containsEntry("cluster_case", 2L);
  }

  @Test
  void a_name_that_cannot_be_kept_does_not_stop_the_others() {
    List<String> names = List.of("Bell\\u0007Cluster", "\\u200b", "Nul\\u0000Cluster");
    for (String name : names) {
      List<Imported> all =
          take(
              Response.of("gold-at-the-edge").named(name).source(),
              Response.of("gold-at-the-edge").named("After " + names.indexOf(name)).source());
      assertThat(all).as(name).hasSize(2);
      assertThat(all.get(1).outcome()).isEqualTo(Outcome.NEW);
    }
  }

  @Test
  void an_address_with_an_unseen_character_does_not_stop_the_others() {
    assertThat(
            take(
                Response.of("gold-at-the-edge")
                    .with("organisation.website", "\"https://a\\u0000b.example\"")
                    .source(),
                desk.gold().source()))
        .hasSize(2);
  }

  @Test
  void a_manager_imports_for_the_own_organisation_and_learns_nothing_of_others() {
    String id = desk.imported(desk.gold());
    Actor manager = desk.manager(id);
    Response own = Response.of("gold-at-the-edge").named(desk.name(id)).with("team.fte", "2");
    assertThat(desk.take(manager, own, desk.on(1)).outcome()).isEqualTo(Outcome.NEW);
    Actor foreign = new Actor("p-0901", Set.of(Role.CLUSTER_MANAGER), "FRA-999");
    Map<String, Long> before = desk.rows();
    String known = refusal(foreign, own);
    String unknown = refusal(foreign, own.with("team.fte", "3"));
    String unheard = refusal(foreign, own.named("Unheard of"));
    assertThat(known).isEqualTo(unknown).isEqualTo(unheard).doesNotContain("ESP");
    assertThat(desk.rows()).isEqualTo(before);
  }

  private String refusal(Actor actor, Response response) {
    try {
      desk.take(actor, response, desk.on(1));
      return "none";
    } catch (NotPermitted e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String returned() {
    String id = desk.at(Stage.FREE);
    new ReturnWithQuestions(desk.casework).run(desk.first, id, desk.on(4), List.of("how many?"));
    return id;
  }

  @Test
  void a_corrected_response_is_of_the_same_organisation_and_new() {
    String id = returned();
    Response same = Response.of("gold-at-the-edge").named(desk.name(id));
    ResubmitResponse resubmit = new ResubmitResponse(desk.casework);
    Map<String, Long> before = desk.rows();
    assertThatThrownBy(
            () ->
                resubmit.run(
                    desk.manager(id),
                    id,
                    desk.on(5),
                    "a.json",
                    same.named("Another").with("team.fte", "2").bytes()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("Another");
    assertThatThrownBy(() -> resubmit.run(desk.manager(id), id, desk.on(5), "a.json", same.bytes()))
        .isInstanceOf(DoubledResponse.class)
        .hasMessageContaining(id);
    assertThat(desk.rows()).isEqualTo(before);
    resubmit.run(desk.manager(id), id, desk.on(5), "a.json", same.with("team.fte", "2").bytes());
    assertThat(desk.history(id).state().name()).isEqualTo("rated");
  }

  @Test
  void evidence_has_bytes_and_a_question() {
    String id = desk.at(Stage.FREE);
    AddEvidenceFile add = new AddEvidenceFile(desk.casework);
    Map<String, Long> before = desk.rows();
    for (List<String> questions : List.of(List.<String>of(), List.of("team.ftee"))) {
      assertThatThrownBy(
              () ->
                  add.run(
                      desk.manager(id), id, desk.on(5), "a", new byte[] {1}, questions, desk.day))
          .isInstanceOf(ActRefused.class);
    }
    for (int size : List.of(0, AddEvidenceFile.LIMIT + 1)) {
      assertThatThrownBy(
              () ->
                  add.run(
                      desk.manager(id),
                      id,
                      desk.on(5),
                      "a",
                      new byte[size],
                      List.of("team.fte"),
                      desk.day))
          .isInstanceOf(ActRefused.class)
          .hasMessageContaining(String.valueOf(size));
    }
    assertThat(desk.rows()).isEqualTo(before);
  }
}
