package corymb.assessment.state;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.GOLD;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.SILVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Assign;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Applying for a label, and assigning assessors to it. */
class RatedTest {

  private static CaseRun applied(Application application) {
    return CaseRun.rated().then(ORG, new Apply(application));
  }

  private static CaseRun assigned(Application application, String... assessors) {
    return applied(application).then(OFFICE, new Assign(List.of(assessors)));
  }

  @Test
  void a_rated_case_applies_for_nothing_yet() {
    Rated rated = CaseRun.rated().state(Rated.class);
    assertThat(rated.application()).isNull();
    assertThat(rated.own()).isEqualTo(CaseRun.RESULT);
    assertThat(rated.possible()).hasToString("apply for a label, or withdraw it");
    assertThat(rated.assessors()).isEmpty();
  }

  @Test
  void nobody_is_assigned_before_a_label_is_applied_for() {
    CaseRun run = CaseRun.rated();
    assertThatThrownBy(() -> run.then(OFFICE, new Assign(List.of(A))))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("apply for a label first");
  }

  @Test
  void a_second_application_takes_the_place_of_the_first() {
    CaseRun run = applied(SILVER).then(ORG, new Apply(GOLD));
    assertThat(run.state(Rated.class).application()).isEqualTo(GOLD);
    assertThat(run.then(OFFICE, new Assign(List.of(A, B))).state(UnderReview.class).application())
        .isEqualTo(GOLD);
  }

  @Test
  void after_the_assignment_no_other_label_can_be_applied_for() {
    CaseRun run = assigned(SILVER, A);
    assertThatThrownBy(() -> run.then(ORG, new Apply(GOLD)))
        .isInstanceOf(ActRefused.class)
        .hasMessageStartingWith("cannot apply for a label: the case is under review");
  }

  @Test
  void after_the_last_assessor_left_no_other_label_can_be_applied_for_either() {
    CaseRun run = assigned(SILVER, A).tied(A);
    assertThat(run.history().state().assessors()).isEmpty();
    assertThatThrownBy(() -> run.then(ORG, new Apply(GOLD))).isInstanceOf(ActRefused.class);
  }

  @Test
  void an_improvement_area_is_named_once() {
    Application twice = new Application("silver", List.of("1.1", "2.1", "1.1"), 1, false);
    assertThatThrownBy(() -> applied(twice))
        .isInstanceOf(ActRefused.class)
        .hasMessage("the application is refused: an improvement area is named twice");
  }

  @Test
  void a_label_without_assessors_is_refused() {
    assertThat(new Application("bronze", List.of(), 1, false).fault()).isEmpty();
    assertThatThrownBy(() -> applied(new Application("bronze", List.of(), 0, false)))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the label bronze needs at least one assessor");
  }

  @Test
  void as_many_assessors_are_assigned_as_the_label_needs() {
    assertThat(assigned(GOLD, A, B).history().state().assessors()).containsExactly(A, B);
    assertThatThrownBy(() -> assigned(GOLD, A))
        .isInstanceOf(ActRefused.class)
        .hasMessage("gold needs 2 assessors, found 1");
    assertThatThrownBy(() -> assigned(GOLD, A, B, C))
        .isInstanceOf(ActRefused.class)
        .hasMessage("gold needs 2 assessors, found 3");
    assertThatThrownBy(() -> assigned(SILVER))
        .isInstanceOf(ActRefused.class)
        .hasMessage("silver needs 1 assessors, found 0");
  }

  @Test
  void an_assessor_is_named_once() {
    assertThatThrownBy(() -> assigned(GOLD, A, A))
        .isInstanceOf(ActRefused.class)
        .hasMessage("an assessor is named twice; each is assigned once");
  }
}
