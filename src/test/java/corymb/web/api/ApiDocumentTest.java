package corymb.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.report.seal.Verdict;
import corymb.store.access.ApiToken.Scope;
import corymb.store.cases.CaseRow;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.web.api.Program.Answer;
import corymb.web.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document tells the truth: every path, every method, every status, every member. */
class ApiDocumentTest {

  private static final String JSON = "application/json";
  private static final String PDF = "application/pdf";

  private final Site site = Site.running();
  private final Programs programs = new Programs(site);
  private final Map<String, Set<Integer>> seen = new TreeMap<>();

  @Test
  void it_is_served_to_anybody() {
    assertThat(programs.nobody().get("/api/openapi.json").json()).isEqualTo(Described.document());
  }

  @Test
  void it_has_exactly_the_paths_and_methods_that_are_served() throws ClassNotFoundException {
    List<String> served = new ArrayList<>();
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    for (var found : scan.findCandidateComponents("corymb.web")) {
      for (Method each : Class.forName(found.getBeanClassName()).getDeclaredMethods()) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(each, RequestMapping.class);
        if (mapping != null) {
          served.add(mapping.method()[0] + " " + mapping.path()[0]);
        }
      }
    }
    assertThat(served).containsExactlyInAnyOrderElementsOf(Described.statuses().keySet());
  }

  @Test
  void its_objects_have_the_members_that_are_sent() {
    members("ResponseProblem", ResponseProblem.class);
    members("Kept", ResponsesApi.Kept.class);
    members("CaseRow", CaseRow.class);
    members("CaseView", CaseDocument.class);
    members("Line", CaseDocument.Line.class);
    members("Entry", RegisterApi.Entry.class);
    members("Status", VerifyApi.Status.class);
    members("VerifiedFile", VerifiedFile.class);
    members("Certificate", VerifiedFile.Certificate.class);
  }

  private static void members(String schema, Class<? extends Record> sent) {
    assertThat(Described.schema(schema).path("properties").propertyNames())
        .as(schema)
        .containsExactlyElementsOf(
            Arrays.stream(sent.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @Test
  void it_names_every_verdict_on_a_file() {
    assertThat(
            Described.schema("VerifiedFile")
                .path("properties")
                .path("verdict")
                .path("enum")
                .valueStream()
                .map(word -> word.stringValue()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Verdict.class.getPermittedSubclasses())
                .map(verdict -> VerifiedFile.word(verdict.asSubclass(Verdict.class)))
                .toList());
  }

  @Test
  void each_status_that_it_names_is_really_answered() throws IOException {
    responses();
    cases();
    open();
    for (String operation : Described.statuses().keySet()) {
      String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{.*}", "x");
      Program wrong = programs.with("corymb_wrong");
      see(operation.startsWith("GET") ? wrong.get(path) : wrong.post(path, JSON, new byte[1]));
    }
    Map<String, Set<Integer>> told = Described.statuses();
    // only when two act at the same moment
    told.computeIfPresent("POST /api/v1/cases", (each, all) -> without(all, 409));
    // VerifyAllowanceTest sends too many
    told.computeIfPresent("GET /api/v1/verify/{number}", (each, all) -> without(all, 429));
    told.computeIfPresent("POST /api/v1/verify", (each, all) -> without(all, 429));
    assertThat(seen).isEqualTo(told);
  }

  private static Set<Integer> without(Set<Integer> statuses, int left) {
    Set<Integer> rest = new TreeSet<>(statuses);
    rest.remove(left);
    return rest;
  }

  private void see(Answer answer) {
    seen.computeIfAbsent(answer.operation(), each -> new TreeSet<>()).add(answer.status());
  }

  private void responses() throws IOException {
    byte[] good = site.desk.gold().bytes();
    byte[] faulty = Response.of("gold-at-the-edge").with("participants.total", "-1").bytes();
    String token = programs.token(programs.person(Role.SECRETARIAT, null), Scope.WRITE);
    Program office = programs.with(token);
    for (String path : List.of("/api/v1/results", "/api/v1/cases")) {
      see(office.post(path, JSON, good));
      see(office.post(path, JSON, good));
      see(office.post(path, JSON, faulty));
      see(office.post(path, JSON, new byte[0]));
      see(office.post(path, "text/plain", good));
      seeTooLarge(path, JSON, token);
    }
    see(programs.of(Role.SECRETARIAT, Scope.READ).post("/api/v1/cases", JSON, good));
  }

  private void cases() {
    String rated = site.desk.at(Stage.RATED);
    String waiting = site.desk.submitted();
    Program office = programs.of(Role.SECRETARIAT, Scope.READ);
    Program stranger = programs.of(Role.ADMINISTRATOR, Scope.READ);
    see(office.get("/api/v1/cases?size=1"));
    see(office.get("/api/v1/cases?size=0"));
    see(stranger.get("/api/v1/cases"));
    for (String part : List.of("", "/result", "/report")) {
      see(office.get("/api/v1/cases/" + rated + part));
      see(office.get("/api/v1/cases/" + waiting + part));
      see(office.get("/api/v1/cases/DNK-999-202601-0001" + part));
      see(stranger.get("/api/v1/cases/" + rated + part));
    }
  }

  private void open() throws IOException {
    String number =
        new DecideCase(site.desk.casework).award(site.desk.at(Stage.GRANTED)).orElseThrow();
    Program nobody = programs.nobody();
    see(nobody.get("/api/openapi.json"));
    see(nobody.get("/api/v1/register"));
    see(nobody.get("/api/v1/register?label=tin"));
    for (String list : List.of("/api/v1/register/", "/api/v1/verify/")) {
      see(nobody.get(list + number));
      see(nobody.get(list + "ECEI-1999-00001"));
    }
    see(nobody.post("/api/v1/verify", PDF, "%PDF-".getBytes(StandardCharsets.UTF_8)));
    see(nobody.post("/api/v1/verify", PDF, new byte[0]));
    see(nobody.post("/api/v1/verify", JSON, new byte[1]));
    seeTooLarge("/api/v1/verify", PDF, null);
  }

  /** Only the head is sent: what is too large is refused before it is read. */
  private void seeTooLarge(
      String path, String type, @org.jspecify.annotations.Nullable String token)
      throws IOException {
    try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
      String head =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
              + type
              + (token == null ? "" : "\r\nAuthorization: Bearer " + token)
              + "\r\nContent-Length: 40000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      String line = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
      int status = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
      seen.computeIfAbsent("POST " + path, each -> new TreeSet<>()).add(status);
    }
  }
}
