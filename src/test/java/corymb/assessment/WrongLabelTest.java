package corymb.assessment;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.SILVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Judge;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.Standing;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Application;
import corymb.assessment.state.Decision;
import corymb.rating.Scorecard;
import corymb.rating.TinyResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the acts of a case to its judgement: no way round leads to a label too high. */
class WrongLabelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final Scorecard BEST = TinyPack.rater().rate(TinyResponse.best().response());

  private static Standing standing(CaseRun run, Earlier... earlier) {
    return run.state(Agreed.class).standing(DAY, List.of(earlier));
  }

  private static CaseRun judged(CaseRun run, Earlier... earlier) {
    Judgement judgement = Judge.judge(BEST, standing(run, earlier));
    return run.then(OFFICE, new Deliberate.Judging(judgement));
  }

  private static CaseRun alone(Application application) {
    return CaseRun.rated()
        .then(ORG, new Apply(application))
        .then(OFFICE, new Assign(List.of(A)))
        .declared(A);
  }

  private static void refused(CaseRun run, String label) {
    assertThatThrownBy(() -> run.decided(Decision.Kind.GRANTED, label))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the judgement does not allow " + label);
  }

  @Test
  void the_standing_of_a_gold_case_is_two_independent_assessors_and_their_visit() {
    assertThat(standing(CaseRun.agreed()))
        .isEqualTo(
            new Standing(
                DAY,
                List.of(),
                List.of(),
                java.util.Set.of(),
                2,
                true,
                new Visit(Visit.Kind.ON_SITE, LocalDate.of(2026, 3, 1))));
    assertThat(judged(CaseRun.agreed()).decided(Decision.Kind.GRANTED, "gold").stateName())
        .isEqualTo("granted");
  }

  @Test
  void one_assessor_of_a_lower_application_never_leads_to_gold() {
    for (Application lower : List.of(SILVER, new Application("bronze", List.of(), 1, false))) {
      CaseRun run = judged(alone(lower).then(A, CaseRun.visited()).locked(A).signed(A));
      refused(run, "gold");
      refused(run, "silver");
      assertThat(run.decided(Decision.Kind.GRANTED, "bronze").stateName()).isEqualTo("granted");
    }
  }

  @Test
  void silver_on_a_gold_application_needs_its_own_history() {
    CaseRun without = judged(CaseRun.agreed());
    refused(without, "silver");
    Earlier before = new Earlier("x", LocalDate.of(2024, 6, 1), Map.of());
    CaseRun with = judged(CaseRun.agreed(), before);
    assertThat(with.decided(Decision.Kind.GRANTED, "silver").stateName()).isEqualTo("granted");
  }

  @Test
  void an_area_counts_as_verified_only_when_every_assessor_verified_it() {
    Application areas = new Application("gold", List.of("1.1", "1.2", "2.1"), 2, true);
    CaseRun run =
        CaseRun.rated()
            .then(ORG, new Apply(areas))
            .then(OFFICE, new Assign(List.of(A, B)))
            .declared(A)
            .declared(B)
            .locked(A, "1.1", "2.1")
            .locked(B, "2.1", "1.2")
            .signed(A)
            .signed(B);
    assertThat(standing(run).verified()).containsExactly("2.1");
    assertThat(standing(run).areas()).containsExactly("1.1", "1.2", "2.1");
  }

  @Test
  void a_visit_of_an_assessor_who_was_replaced_does_not_serve_the_next() {
    CaseRun run =
        alone(SILVER).then(A, CaseRun.visited()).replaced(A, C).declared(C).locked(C).signed(C);
    assertThat(standing(run).visit()).isNull();
    refused(judged(run), "bronze");
  }

  @Test
  void a_visit_by_video_recorded_last_takes_the_place_of_one_on_site() {
    CaseRun run = CaseRun.locked();
    Visit video = new Visit(Visit.Kind.VIDEO, run.day());
    CaseRun later = run.then(B, new RecordVisit(video)).signed(A).signed(B);
    assertThat(standing(later).visit()).isEqualTo(video);
  }

  @Test
  void a_case_for_gold_whose_assessors_were_not_blind_gets_no_gold() {
    Application open = new Application(GOLD.label(), List.of(), 2, false);
    CaseRun run =
        CaseRun.rated()
            .then(ORG, new Apply(open))
            .then(OFFICE, new Assign(List.of(A, B)))
            .declared(A)
            .declared(B)
            .then(A, CaseRun.visited())
            .locked(A)
            .locked(B)
            .signed(A)
            .signed(B);
    refused(judged(run), "gold");
  }
}
