package corymb.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.store.access.ApiToken;
import corymb.store.access.ApiToken.Scope;
import corymb.usecase.access.KeepTokens;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.people.KeepPeople;
import corymb.web.api.Program.Answer;
import corymb.web.site.Browser;
import corymb.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs can do with a token, and what not. */
class ApiTest {

  private static final String JSON = "application/json";

  private final Site site = Site.running();
  private final CaseDesk desk = site.desk;
  private final Programs programs = new Programs(site);

  @Test
  void a_response_is_rated_as_by_the_command_and_nothing_is_kept() throws Exception {
    Response response = Response.of("gold-at-the-edge").named("Nobody keeps it");
    var before = desk.rows();
    Program program = programs.of(Role.ASSESSOR, Scope.READ);
    Answer answer = program.post("/api/v1/results?name=mine.json", JSON, response.bytes());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("format").stringValue()).isEqualTo("corymb-result/1");
    assertThat(answer.json().path("source").path("name").stringValue()).isEqualTo("mine.json");
    assertThat(answer.json().path("indicative").stringValue()).isEqualTo("gold");
    assertThat(desk.rows().get("cluster_case")).isEqualTo(before.get("cluster_case"));
  }

  @Test
  void a_workbook_is_taken_as_well() throws Exception {
    byte[] workbook = Files.readAllBytes(Path.of("samples/gold-at-the-edge/response.xlsx"));
    Answer answer =
        programs.of(Role.ASSESSOR, Scope.READ).post("/api/v1/results", Sent.WORKBOOK, workbook);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("source").path("name").stringValue()).isEqualTo("response.xlsx");
  }

  @Test
  void all_problems_of_a_faulty_response_are_told() {
    byte[] faulty =
        Response.of("gold-at-the-edge").with("participants.total", "\"about 60\"").bytes();
    Answer answer = programs.of(Role.SECRETARIAT, Scope.WRITE).post("/api/v1/cases", JSON, faulty);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("type").stringValue())
        .isEqualTo("urn:corymb:problem:faulty-response");
    JsonNode first = answer.json().path("problems").path(0);
    assertThat(first.propertyNames())
        .containsExactlyElementsOf(
            Described.schema("ResponseProblem").path("properties").propertyNames());
    assertThat(first.path("question").stringValue()).isEqualTo("participants.total");
    assertThat(first.path("found").stringValue()).contains("about 60");
  }

  @Test
  void a_response_is_kept_once_and_its_result_and_report_can_be_had() {
    Response response = desk.gold();
    String earlier = desk.imported(response);
    String organisation = desk.history(earlier).organisation();
    Program program = programs.manager(organisation, Scope.WRITE);
    byte[] later = response.assessedOn("2026-05-02").bytes();
    Answer first = program.post("/api/v1/cases", JSON, later);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().path("outcome").stringValue()).isEqualTo("new");
    String id = first.json().path("id").stringValue();
    assertThat(first.header("Location")).isEqualTo("/api/v1/cases/" + id);
    Answer again = program.post("/api/v1/cases", JSON, later);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("outcome").stringValue()).isEqualTo("unchanged");

    assertThat(program.get("/api/v1/cases/" + id).json().path("name").stringValue())
        .isEqualTo(desk.name(id));
    assertThat(program.get("/api/v1/cases").json().path("total").intValue()).isEqualTo(2);
    Answer result = program.get("/api/v1/cases/" + id + "/result");
    assertThat(result.json().path("complete").booleanValue()).isTrue();
    Answer report = program.get("/api/v1/cases/" + id + "/report");
    assertThat(report.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(report.header("Content-Disposition")).contains("attachment", id + ".pdf");
    assertThat(new String(report.response().body(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  @Test
  void a_manager_reaches_no_other_organisation() {
    String foreign = desk.at(Stage.RATED);
    String own = desk.history(desk.at(Stage.RATED)).organisation();
    Program program = programs.manager(own, Scope.WRITE);
    assertThat(program.get("/api/v1/cases/" + foreign).status()).isEqualTo(403);
    assertThat(program.get("/api/v1/cases/" + foreign + "/result").status()).isEqualTo(403);
    assertThat(program.get("/api/v1/cases/DNK-999-202601-0001").status()).isEqualTo(403);
    assertThat(program.get("/api/v1/cases").json().path("items").size()).isEqualTo(1);
    var before = desk.rows();
    assertThat(program.post("/api/v1/cases", JSON, desk.gold().bytes()).status()).isEqualTo(403);
    assertThat(desk.rows()).isEqualTo(before);
  }

  @Test
  void an_assessor_lists_the_assigned_cases_only() {
    String id = desk.at(Stage.ASSIGNED);
    String foreign = desk.at(Stage.RATED);
    JsonNode items =
        programs
            .of(desk.first, Scope.READ)
            .get("/api/v1/cases?size=" + Listed.MOST)
            .json()
            .path("items");
    assertThat(items.valueStream().map(item -> item.path("id").stringValue()))
        .contains(id)
        .doesNotContain(foreign);
    assertThat(
            programs
                .of(desk.third, Scope.READ)
                .get("/api/v1/cases")
                .json()
                .path("total")
                .intValue())
        .isZero();
  }

  @Test
  void a_token_to_read_does_not_act() {
    Answer answer =
        programs.of(Role.SECRETARIAT, Scope.READ).post("/api/v1/cases", JSON, desk.gold().bytes());
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
  }

  @Test
  void without_a_token_that_works_nothing_is_told() {
    Answer none = programs.nobody().get("/api/v1/cases");
    assertThat(none.status()).isEqualTo(401);
    assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(programs.with("corymb_wrong").get("/api/v1/cases").status()).isEqualTo(401);
    assertThat(programs.with("x".repeat(5000)).get("/api/v1/cases").status()).isEqualTo(401);
  }

  @Test
  void a_session_of_a_browser_proves_nothing_here() {
    Browser browser = site.as(Role.SECRETARIAT);
    assertThat(browser.get("/api/v1/cases").status()).isEqualTo(401);
  }

  @Test
  void a_revoked_token_and_one_of_a_locked_person_work_no_more_at_once() {
    Actor actor = programs.person(Role.SECRETARIAT, null);
    Program program = programs.of(actor, Scope.READ);
    assertThat(program.get("/api/v1/cases").status()).isEqualTo(200);
    KeepTokens tokens = new KeepTokens(desk.casework);
    for (ApiToken each : tokens.list(actor)) {
      tokens.revoke(actor, each.digest());
    }
    assertThat(program.get("/api/v1/cases").status()).isEqualTo(401);
    Program second = programs.of(actor, Scope.READ);
    new KeepPeople(desk.casework).lock(CaseDesk.SECRETARIAT, actor.person(), true);
    assertThat(second.get("/api/v1/cases").status()).isEqualTo(401);
  }

  @Test
  void anybody_may_search_the_register_and_verify() {
    String id = desk.at(Stage.GRANTED);
    String number = new DecideCase(desk.casework).award(id).orElseThrow();
    Program program = programs.nobody();
    JsonNode found = program.get("/api/v1/register?label=gold&size=200&text=" + number).json();
    assertThat(found.path("items").path(0).path("name").stringValue()).isEqualTo(desk.name(id));
    assertThat(found.path("items").path(0).propertyNames())
        .containsExactlyElementsOf(Described.schema("Entry").path("properties").propertyNames());
    JsonNode status = program.get("/api/v1/verify/" + number).json();
    assertThat(status.path("valid").booleanValue()).isTrue();
    assertThat(status.path("status").stringValue()).isEqualTo("valid");
    JsonNode file =
        program
            .post("/api/v1/verify", "application/pdf", "no PDF".getBytes(StandardCharsets.UTF_8))
            .json();
    assertThat(file.path("verdict").stringValue()).isEqualTo("not-pdf");
    assertThat(file.path("valid").booleanValue()).isFalse();
  }

  @Test
  void what_is_not_there_is_told_to_programs_in_their_way() {
    Program program = programs.of(Role.SECRETARIAT, Scope.WRITE);
    assertThat(program.get("/api/v1/nothing").status()).isEqualTo(404);
    Answer method = program.post("/api/v1/register", JSON, new byte[1]);
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).isEqualTo("GET");
    assertThat(programs.nobody().get("/api/v1/nothing").status()).isEqualTo(401);
  }
}
