package corymb.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.report.Variant;
import corymb.report.pdf.PdfChecks;
import corymb.report.stored.CaseFacts.Kind;
import corymb.report.template.TemplateSource;
import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.blob.Blobs;
import corymb.store.session.Transactions;
import corymb.usecase.Format;
import corymb.usecase.casework.When;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.replay.GoldCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of a stored case: which result it tells to whom. */
@BothDatabases
class ReportCaseTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final Transactions store;
  private CaseDesk desk;

  ReportCaseTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private ReportCase.Report report(Actor actor, String id, Format... formats) {
    return report(actor, id, null, formats);
  }

  private ReportCase.Report report(
      Actor actor, String id, @Nullable Variant variant, Format... formats) {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    wanted.addAll(Set.of(formats));
    TemplateSource templates = TemplateSource.classpath("/templates/report");
    return new ReportCase(desk.casework)
        .run(actor, id, new ReportWishes(wanted, variant, JUNE.plusYears(1), templates));
  }

  private String text(Actor actor, String id) {
    return new String(
        Objects.requireNonNull(report(actor, id, Format.TEXT).documents().get(Format.TEXT)),
        StandardCharsets.UTF_8);
  }

  @Test
  void before_they_agree_everybody_is_told_the_own_answers() {
    String id = desk.at(Stage.VISITED);
    desk.correct(desk.first, id, 4, "team.fte", "2");
    String own = text(desk.manager(id), id);
    assertThat(own)
        .contains("case " + id + ": own answers, not a label")
        .contains("peers: synthetic")
        .doesNotContain("self-assessment", "draft");
    for (Actor actor : new Actor[] {desk.first, desk.second, desk.committee}) {
      assertThat(text(actor, id)).isEqualTo(own);
    }
    desk.lock(id, 5);
    assertThat(text(desk.first, id)).isEqualTo(own);
  }

  @Test
  void the_report_speaks_the_language_that_is_wished_for() {
    String id = desk.at(Stage.JUDGED);
    ReportWishes wishes =
        new ReportWishes(
            EnumSet.of(Format.TEXT),
            null,
            JUNE.plusYears(1),
            TemplateSource.classpath("/templates/report"),
            Language.GERMAN);
    byte[] text =
        new ReportCase(desk.casework).run(desk.first, id, wishes).documents().get(Format.TEXT);
    assertThat(new String(Objects.requireNonNull(text), StandardCharsets.UTF_8))
        .contains("120 von 150")
        .doesNotContain("draft result", "Agreed by the assessors");
  }

  @Test
  void the_result_is_the_one_that_is_kept_byte_for_byte() {
    String id = desk.at(Stage.RATED);
    byte[] json = report(desk.manager(id), id, Format.JSON).documents().get(Format.JSON);
    String kept = desk.history(id).state().result().orElseThrow().sha256();
    byte[] stored = store.in(session -> Blobs.get(session, kept));
    assertThat(json).isEqualTo(stored);
  }

  @Test
  void what_is_agreed_is_a_draft_for_insiders_and_for_the_organisation_once_it_is_decided() {
    String id = desk.at(Stage.JUDGED);
    assertThat(report(desk.manager(id), id).kind()).isEqualTo(Kind.OWN);
    for (Actor actor :
        new Actor[] {desk.first, desk.second, desk.committee, CaseDesk.SECRETARIAT}) {
      assertThat(report(actor, id).kind()).isEqualTo(Kind.DRAFT);
    }
    assertThat(text(desk.first, id))
        .contains("draft result, not a label", "Agreed by the assessors (draft): 120 of 150");
    desk.decide(id, desk.on(8), "gold");
    assertThat(report(desk.manager(id), id).kind()).isEqualTo(Kind.DECIDED);
    assertThat(text(desk.manager(id), id))
        .contains("decided result", "granted on " + desk.day.plusDays(8))
        .contains("The organisation's own answers: 120 of 150")
        .contains("Decided by the committee: 120 of 150");
  }

  @Test
  void what_is_deferred_stays_a_draft_and_what_is_appealed_was_decided() {
    String deferred = desk.at(Stage.JUDGED);
    desk.defer(deferred, desk.because(8, "a paper is missing"), desk.day.plusDays(60));
    assertThat(report(desk.manager(deferred), deferred).kind()).isEqualTo(Kind.DRAFT);
    String appealed = desk.at(Stage.JUDGED);
    desk.decline(appealed, desk.because(8, "not convincing"));
    new AppealDecision(desk.casework)
        .run(desk.manager(appealed), appealed, new When(desk.day.plusDays(9), "unfair"));
    assertThat(report(desk.manager(appealed), appealed).kind()).isEqualTo(Kind.DECIDED);
  }

  @Test
  void a_correction_stands_beside_the_draft_and_the_own_answers() throws IOException {
    GoldCase cases = new GoldCase(store);
    String id = cases.imported("gold-at-the-edge", JUNE);
    cases.review(id);
    cases.agree(id);
    cases.correctAndDecline(id);
    ReportCase.Report report =
        report(desk.manager(id), id, Format.PDF, Format.XLSX, Format.TEXT, Format.JSON);
    assertThat(report.kind()).isEqualTo(Kind.DECIDED);
    byte[] pdf = Objects.requireNonNull(report.documents().get(Format.PDF));
    PdfChecks.assertCompliant(pdf);
    assertThat(PdfChecks.text(pdf))
        .contains("Report " + id, "decided result", "Results of the case " + id)
        .contains("Agreed by the assessors (draft)", "Decided by the committee")
        .contains("team.fte")
        .doesNotContain("self-assessment");
  }

  @Test
  void a_label_without_a_score_gets_the_report_without_one() throws IOException {
    String id = desk.at(Stage.APPLIED, "bronze");
    byte[] fits = report(desk.manager(id), id, Format.PDF).documents().get(Format.PDF);
    assertThat(PdfChecks.text(Objects.requireNonNull(fits)))
        .contains("Benchmarking report", id)
        .doesNotContain("120 of 150");
    byte[] wanted =
        report(desk.manager(id), id, Variant.ASSESSMENT, Format.PDF).documents().get(Format.PDF);
    assertThat(PdfChecks.text(Objects.requireNonNull(wanted))).contains("120 of 150");
  }

  @Test
  void strangers_and_cases_without_a_result_are_refused() {
    String id = desk.at(Stage.FREE);
    Actor foreign = new Actor("p-0901", Set.of(Role.CLUSTER_MANAGER), "FRA-999");
    Actor administrator = new Actor("p-0902", Set.of(Role.ADMINISTRATOR), null);
    for (Actor actor : new Actor[] {foreign, desk.third, administrator}) {
      assertThatThrownBy(() -> report(actor, id)).isInstanceOf(NotPermitted.class);
    }
    String waiting = desk.submitted();
    assertThatThrownBy(() -> report(CaseDesk.SECRETARIAT, waiting))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("submitted and not rated");
  }
}
