package corymb.assessment.judgement;

import static corymb.assessment.judgement.Standings.DAY;
import static corymb.assessment.judgement.Standings.ON_SITE;
import static corymb.assessment.judgement.Standings.VIDEO;
import static corymb.assessment.judgement.Standings.bare;
import static corymb.assessment.judgement.Standings.failed;
import static corymb.assessment.judgement.Standings.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.rating.TinyResponse;
import corymb.scheme.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gates of people and visit, with the tiny scheme, and how gates add up to a judgement. */
class JudgeTest {

  private static final Scorecard BEST = Standings.tiny();

  private static Judgement judge(Standing standing) {
    return Judge.judge(BEST, standing);
  }

  @Test
  void every_label_is_judged_by_its_own_steps() {
    Judgement judgement = judge(Standings.visited(bare(), ON_SITE));
    assertThat(judgement.labels())
        .extracting(LabelJudgement::label)
        .containsExactly("bronze", "silver", "gold");
    assertThat(failed(judgement, "bronze")).isEmpty();
    assertThat(failed(judgement, "silver")).containsExactly("procedure earlier-benchmarking");
    assertThat(judgement.label("bronze").passed())
        .extracting(GateLine::gate)
        .containsExactly("eligibility E1", "eligibility E2", "procedure interview");
    assertThat(failed(judgement, "gold")).isEmpty();
    assertThat(judgement.highest()).isEqualTo("gold");
  }

  @Test
  void gold_is_allowed_without_silver_and_silver_is_not_below_it() {
    Judgement judgement = judge(Standings.visited(bare(), ON_SITE));
    assertThat(judgement.allows("gold")).isTrue();
    assertThat(judgement.allows("silver")).isFalse();
    assertThat(judgement.allows("bronze")).isTrue();
  }

  @Test
  void a_gate_of_the_procedure_says_what_was_found_and_what_is_needed() {
    Judgement judgement = judge(bare());
    assertThat(judgement.label("bronze").failed())
        .containsExactly(
            new GateLine(
                "procedure interview",
                "interview",
                "no meeting recorded",
                "an interview with one assessor",
                "interview"));
    assertThat(judgement.highest()).isNotEqualTo("bronze");
  }

  @Test
  void the_gates_of_the_rules_come_before_those_of_the_procedure() {
    Scorecard poor =
        TinyPack.rater()
            .rate(
                TinyResponse.best()
                    .with("participants.met", "10")
                    .with("strategy.review", "none")
                    .response());
    Judgement judgement = Judge.judge(poor, bare());
    assertThat(failed(judgement, "silver"))
        .containsExactly("minimum 1.1", "procedure earlier-benchmarking", "procedure on-site");
    assertThat(failed(judgement, "gold")).startsWith("minimum 1.1", "points");
    assertThat(judgement.highest()).isNull();
  }

  @Test
  void an_interview_is_by_video_or_on_site() {
    for (Visit visit : List.of(VIDEO, ON_SITE)) {
      assertThat(failed(judge(Standings.visited(bare(), visit)), "bronze")).isEmpty();
    }
    assertThat(found(judge(Standings.visited(bare(), VIDEO)), "bronze", "procedure interview"))
        .isEqualTo("by video on 2026-04-14");
    assertThat(failed(judge(bare()), "bronze")).containsExactly("procedure interview");
  }

  @Test
  void on_site_is_not_by_video() {
    Standing history =
        Standings.history(bare(), DAY, Standings.lower("x", DAY.minusMonths(20), BEST));
    assertThat(failed(judge(Standings.visited(history, ON_SITE)), "silver")).isEmpty();
    Judgement video = judge(Standings.visited(history, VIDEO));
    assertThat(failed(video, "silver")).containsExactly("procedure on-site");
    assertThat(found(video, "silver", "procedure on-site")).isEqualTo("by video on 2026-04-14");
    Judgement none = judge(history);
    assertThat(failed(none, "silver")).containsExactly("procedure on-site");
    assertThat(found(none, "silver", "procedure on-site")).isEqualTo("no meeting recorded");
  }

  @Test
  void two_assessors_are_two_and_independent() {
    String gate = "procedure two-assessors";
    Standing visited = Standings.visited(bare(), ON_SITE);
    assertThat(failed(judge(Standings.people(visited, 2, true)), "gold")).isEmpty();
    assertThat(failed(judge(Standings.people(visited, 3, true)), "gold")).isEmpty();
    assertThat(failed(judge(Standings.people(visited, 2, false)), "gold")).containsExactly(gate);
    assertThat(failed(judge(Standings.people(visited, 1, true)), "gold")).containsExactly(gate);
    assertThat(failed(judge(Standings.people(visited, 0, true)), "gold")).containsExactly(gate);
    assertThat(found(judge(Standings.people(visited, 1, false)), "gold", gate))
        .isEqualTo("1 assessor");
    assertThat(found(judge(Standings.people(visited, 2, true)), "gold", gate))
        .isEqualTo("2 assessors, independent");
  }

  @Test
  void a_step_that_the_procedure_does_not_know_is_an_error_and_not_a_passed_gate() {
    List<LabelResult> labels = new ArrayList<>(BEST.labels());
    LabelResult bronze = labels.get(0);
    labels.set(
        0,
        new LabelResult(
            with(bronze.label(), new Label.Step("handshake", "a handshake")),
            List.of(),
            List.of()));
    Scorecard strange =
        new Scorecard(BEST.pack(), BEST.indicators(), BEST.score(), BEST.eligibility(), labels);
    assertThatThrownBy(() -> Judge.judge(strange, bare()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the label bronze demands the step 'handshake'");
  }

  @Test
  void what_a_label_demands_of_people_is_judged_even_where_its_procedure_forgot_it() {
    List<LabelResult> labels = new ArrayList<>(BEST.labels());
    Label gold = with(labels.get(2).label(), new Label.Step("interview", "an interview"));
    labels.set(2, new LabelResult(gold, List.of(), List.of()));
    Scorecard forgetful =
        new Scorecard(BEST.pack(), BEST.indicators(), BEST.score(), BEST.eligibility(), labels);
    Standing alone = Standings.people(Standings.visited(bare(), VIDEO), 1, false);
    Judgement judgement = Judge.judge(forgetful, alone);
    assertThat(failed(judgement, "gold"))
        .containsExactly("procedure on-site", "procedure two-assessors");
    assertThat(judgement.label("gold").failed())
        .extracting(GateLine::needs)
        .containsExactly("an assessment on site", "2 assessors, independent");
    Standing both = Standings.visited(bare(), ON_SITE);
    assertThat(failed(Judge.judge(forgetful, both), "gold")).isEmpty();
    assertThat(failed(Judge.judge(forgetful, both), "bronze")).isEmpty();
  }

  @Test
  void gold_of_the_tiny_scheme_is_on_site_too() {
    assertThat(failed(judge(Standings.visited(bare(), VIDEO)), "gold"))
        .containsExactly("procedure on-site");
  }

  private static Label with(Label label, Label.Step step) {
    return new Label(
        label.code(),
        label.title(),
        label.slogan(),
        label.showsScore(),
        label.requirements(),
        List.of(step),
        label.assessors(),
        label.blind(),
        label.onSite(),
        label.validity(),
        label.status());
  }

  @Test
  void a_label_that_the_scheme_does_not_have_is_named() {
    Judgement judgement = judge(bare());
    assertThat(judgement.knows("gold")).isTrue();
    assertThat(judgement.knows("platinum")).isFalse();
    assertThatThrownBy(() -> judgement.allows("platinum"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no label 'platinum'; the labels are bronze, silver, gold");
  }

  @Test
  void points_leave_out_what_does_not_apply() {
    Scorecard card =
        TinyPack.rater()
            .rate(
                TinyResponse.best()
                    .with("team.personsTwoYearsAgo", "0")
                    .with("team.leavers24m", "0")
                    .response());
    assertThat(PointsByIndicator.of(card)).isEqualTo(Map.of("1.1", 5, "2.1", 5));
  }
}
