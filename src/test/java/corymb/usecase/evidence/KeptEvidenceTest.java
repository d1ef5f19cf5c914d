package corymb.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.act.Evidence;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is listed, given back, and taken over at the renewal where the answers are the same. */
@BothDatabases
class KeptEvidenceTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate LATER = LocalDate.of(2028, 2, 1);

  private final Transactions store;
  private CaseDesk desk;

  @TempDir private Path folder;

  KeptEvidenceTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private void add(Actor actor, String id, String name, String text, String... questions) {
    new AddEvidenceFile(desk.casework)
        .run(
            actor,
            id,
            desk.on(1),
            name,
            text.getBytes(StandardCharsets.UTF_8),
            List.of(questions),
            desk.day.minusDays(9));
  }

  /** A case with evidence for two questions, for one of them, and for one with a new answer. */
  private String earlier() {
    String id = desk.imported(desk.gold());
    add(CaseDesk.SECRETARIAT, id, "payroll.txt", "two", "team.fte", "participants.total");
    add(CaseDesk.SECRETARIAT, id, "list.txt", "names", "participants.total");
    add(CaseDesk.SECRETARIAT, id, "plan.txt", "plan", "plan.exists");
    return id;
  }

  /** A renewal of the organisation of a case, with another number of participants. */
  private String renewal(String earlier) {
    String name = desk.name(earlier);
    desk.day = LATER;
    return desk.imported(
        Response.of("gold-at-the-edge").named(name).with("participants.total", "61"));
  }

  private ReuseEvidence.Reused reuse(Actor actor, String id, String source, String... only) {
    return new ReuseEvidence(desk.casework).run(actor, id, desk.on(2), source, List.of(only));
  }

  private List<Evidence> shown(Actor actor, String id) {
    return new ShowEvidence(desk.casework)
        .run(actor, id).stream().map(KeptEvidence::evidence).toList();
  }

  @Test
  void what_is_answered_the_same_is_taken_over_with_its_origin_and_days() {
    String before = earlier();
    String after = renewal(before);
    ReuseEvidence.Reused reused = reuse(desk.manager(after), after, before);
    assertThat(reused.taken()).isEqualTo(shown(CaseDesk.SECRETARIAT, after));
    assertThat(reused.taken())
        .extracting(evidence -> evidence.file().name(), Evidence::questions)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("payroll.txt", List.of("team.fte")),
            org.assertj.core.groups.Tuple.tuple("plan.txt", List.of("plan.exists")));
    assertThat(reused.taken())
        .allSatisfy(
            evidence -> {
              assertThat(evidence.origin()).isEqualTo(before);
              assertThat(evidence.effective()).isEqualTo(FIRST.minusDays(9));
              assertThat(evidence.received()).isEqualTo(LATER.plusDays(2));
            });
    Map<String, Long> rows = desk.rows();
    assertThat(reuse(desk.manager(after), after, before).taken()).isEmpty();
    assertThat(desk.rows()).isEqualTo(rows);
  }

  @Test
  void the_first_case_stays_the_origin_at_the_next_renewal() {
    String first = earlier();
    String second = renewal(first);
    reuse(CaseDesk.SECRETARIAT, second, first, "plan.txt");
    String name = desk.name(first);
    desk.day = LATER.plusYears(2);
    String third =
        desk.imported(Response.of("gold-at-the-edge").named(name).with("participants.total", "62"));
    assertThat(reuse(CaseDesk.SECRETARIAT, third, second).taken())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.origin()).isEqualTo(first));
  }

  @Test
  void one_file_is_taken_over_by_its_name_or_digest() {
    String before = earlier();
    String after = renewal(before);
    String digest = shown(CaseDesk.SECRETARIAT, before).get(2).file().sha256();
    assertThat(reuse(CaseDesk.SECRETARIAT, after, before, "payroll.txt").taken()).hasSize(1);
    assertThat(reuse(CaseDesk.SECRETARIAT, after, before, digest.substring(0, 8)).taken())
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.file().name()).isEqualTo("plan.txt"));
  }

  private void assertRefused(String id, String source, String only, String... says) {
    Map<String, Long> rows = desk.rows();
    assertThatThrownBy(() -> reuse(CaseDesk.SECRETARIAT, id, source, only))
        .isInstanceOf(ActRefused.class)
        .hasMessageContainingAll(says);
    assertThat(desk.rows()).isEqualTo(rows);
  }

  @Test
  void what_is_answered_otherwise_or_is_not_there_is_refused() {
    String before = earlier();
    String after = renewal(before);
    assertRefused(after, before, "list.txt", "participants.total", "not answered the same");
    assertRefused(after, before, "lists.txt", "no evidence 'lists.txt'", "payroll.txt");
    assertRefused(after, before, "1234567", "no evidence '1234567'");
    assertThatThrownBy(() -> reuse(CaseDesk.SECRETARIAT, after, after))
        .hasMessageContaining("no earlier case");
    assertRefused(before, after, "plan.txt", "no earlier case");
  }

  @Test
  void nothing_comes_from_another_organisation_and_it_is_not_told_whether_its_case_exists() {
    String before = earlier();
    desk.day = LATER;
    String foreign = desk.imported(desk.gold());
    String missing = before.replaceAll("[0-9]{4}$", "9999");
    for (String source : List.of(before, missing)) {
      assertRefused(foreign, source, "plan.txt", "'%s' is no earlier case of".formatted(source));
    }
  }

  @Test
  void a_decided_case_takes_nothing_over() {
    String before = earlier();
    String after = desk.bring(renewal(before), "gold", List.of(), Stage.GRANTED);
    assertThatThrownBy(
            () ->
                new ReuseEvidence(desk.casework)
                    .run(CaseDesk.SECRETARIAT, after, desk.on(20), before, List.of()))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("cannot add evidence: the case is granted");
  }

  @Test
  void answers_that_the_assessors_corrected_count_as_they_were_agreed() {
    String before = desk.bring(desk.imported(desk.gold()), "gold", List.of(), Stage.VISITED);
    add2(before);
    desk.correct(desk.first, before, 5, "team.fte", "3");
    desk.correct(desk.second, before, 5, "team.fte", "3");
    desk.review(before, "gold", List.of(desk.first, desk.second), List.of(), Stage.RATED, 3);
    desk.lock(before, 6);
    new corymb.usecase.review.SignAgreement(desk.casework)
        .run(desk.first, before, desk.on(7), "gold");
    new corymb.usecase.review.SignAgreement(desk.casework)
        .run(desk.second, before, desk.on(7), "gold");
    String name = desk.name(before);
    desk.day = LATER;
    Response response =
        Response.of("gold-at-the-edge").named(name).with("participants.total", "61");
    String same = desk.imported(response.with("team.fte", "3"));
    String other = desk.imported(response);
    assertThat(reuse(CaseDesk.SECRETARIAT, same, before).taken()).hasSize(1);
    assertThatThrownBy(() -> reuse(CaseDesk.SECRETARIAT, other, before))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("supports an answer that is the same");
  }

  private void add2(String id) {
    new AddEvidenceFile(desk.casework)
        .run(
            CaseDesk.SECRETARIAT,
            id,
            desk.on(5),
            "payroll.txt",
            new byte[] {1},
            List.of("team.fte"),
            desk.day);
  }

  private List<Path> save(Actor actor, String id, String... only) {
    return new SaveEvidence(desk.casework).run(actor, id, List.of(only), folder.resolve("out"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("out"))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void files_are_given_back_as_they_were_and_none_is_overwritten() throws IOException {
    String id = earlier();
    add(CaseDesk.SECRETARIAT, id, "plan.txt", "another plan", "plan.exists");
    save(desk.manager(id), id);
    save(desk.manager(id), id);
    assertThat(files()).hasSize(4).contains("payroll.txt", "list.txt", "plan.txt");
    assertThat(folder.resolve("out/plan.txt")).hasContent("plan");
    Path second = save(CaseDesk.SECRETARIAT, id, "plan.txt").get(1);
    assertThat(second.getFileName().toString()).matches("[0-9a-f]{12}-plan.txt");
    assertThat(second).hasContent("another plan");
    Files.writeString(folder.resolve("out/list.txt"), "mine");
    Path beside = save(CaseDesk.SECRETARIAT, id, "list.txt").get(0);
    Files.writeString(beside, "mine too");
    assertThatThrownBy(() -> save(CaseDesk.SECRETARIAT, id, "list.txt"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("nothing was overwritten");
    assertThat(folder.resolve("out/list.txt")).hasContent("mine");
    assertThat(beside).hasContent("mine too");
  }

  @Test
  void a_name_does_not_lead_out_of_the_folder() throws IOException {
    String id = desk.imported(desk.gold());
    add(CaseDesk.SECRETARIAT, id, "../../up.txt", "1", "team.fte");
    add(CaseDesk.SECRETARIAT, id, "c:\\up\\..", "2", "team.fte");
    add(CaseDesk.SECRETARIAT, id, "what?\n.txt", "3", "team.fte");
    save(CaseDesk.SECRETARIAT, id);
    assertThat(files()).containsExactly("evidence", "up.txt", "what__.txt");
  }

  @Test
  void until_all_are_locked_an_assessor_neither_lists_nor_saves_what_the_other_added()
      throws IOException {
    String id = desk.bring(desk.imported(desk.gold()), "gold", List.of(), Stage.ASSIGNED);
    desk.review(id, "gold", List.of(desk.first, desk.second), List.of(), Stage.FREE, 3);
    byte[] notes = "seen by the first".getBytes(StandardCharsets.UTF_8);
    new AddEvidenceFile(desk.casework)
        .run(desk.first, id, desk.on(4), "notes.txt", notes, List.of("team.fte"), desk.day);
    assertThat(shown(desk.first, id)).hasSize(1);
    assertThat(shown(CaseDesk.SECRETARIAT, id)).hasSize(1);
    assertThat(shown(desk.second, id)).isEmpty();
    assertThat(shown(desk.manager(id), id)).isEmpty();
    Actor office = new Actor(desk.second.person(), Set.of(Role.SECRETARIAT), null);
    assertThat(shown(office, id)).isEmpty();
    assertThat(save(desk.second, id)).isEmpty();
    assertThatThrownBy(() -> save(desk.second, id, "notes.txt"))
        .isInstanceOf(ActRefused.class)
        .hasMessageEndingWith("it has none");
    assertThat(folder.resolve("out")).doesNotExist();
    desk.lock(id, 5);
    assertThat(shown(desk.second, id)).hasSize(1);
    save(desk.second, id, "notes.txt");
    assertThat(files()).containsExactly("notes.txt");
  }
}
