package corymb.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Close;
import corymb.assessment.act.Declare;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Evidence;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.RecordVisit;
import corymb.assessment.act.Replace;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Settle;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Submit;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Application;
import corymb.assessment.state.Decision;
import corymb.assessment.state.Kept;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Submission;
import corymb.rating.LabelResult.GateLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActJsonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final Kept FILE = new Kept("ab".repeat(32), "Ερώτηση \"1\".xlsx", 12);
  private static final Submission SUBMISSION =
      new Submission(FILE, "ecei/1.0.0", "sha256:1", DAY, DAY);
  private static final RatedResult RESULT =
      new RatedResult("cd".repeat(32), 119, 150, "silver", Map.of("2.5", 3, "1.1.1", 0));
  private static final Agreement AGREEMENT = new Agreement(FILE, RESULT, null);

  static List<Act> every_kind_of_act() {
    return List.of(
        new Submit(SUBMISSION),
        new Rate(RESULT),
        new Apply(new Application("gold", List.of("2.5"), 2, true)),
        new Assign(List.of("p-0001", "p-0002")),
        new Replace(null, "p-0003"),
        new Declare(false),
        new AddEvidence(new Evidence(FILE, List.of("team.fte"), DAY, DAY)),
        new RecordVisit(new Visit(Visit.Kind.ON_SITE, DAY)),
        new Find(List.of(new Finding("team.fte", Verdict.CORRECTED, "2.5", "payroll", List.of()))),
        new Lock(RESULT, List.of("2.5")),
        new Ask(List.of("Which year?")),
        new Reply("2025\n\"at last\""),
        new Settle("team.fte", null),
        new Sign(AGREEMENT),
        new Deliberate.Judging(
            new Judgement(
                List.of(
                    new LabelJudgement(
                        "gold",
                        List.of(new GateLine("points", "Points", "119", "120", "L1 points")),
                        List.of())))),
        new Deliberate.Correct(AGREEMENT),
        new Deliberate.Decide(
            new Decision(Decision.Kind.DEFERRED, null, "wait", DAY.plusDays(9), DAY, "p-0004")),
        new Close.Withdraw(),
        new Close.Appeal(30),
        new Close.Dismiss());
  }

  @ParameterizedTest
  @MethodSource("every_kind_of_act")
  void an_act_comes_back_as_it_was_written(Act act) {
    String json = ActJson.write(act);

    assertThat(ActJson.act(json)).isEqualTo(act);
    assertThat(ActJson.write(ActJson.act(json))).isEqualTo(json);
    assertThat(json).contains("\"act\":\"" + ActJson.kind(act) + "\"");
  }

  @Test
  void every_permitted_act_is_tried_above() {
    assertThat(every_kind_of_act().stream().map(Act::getClass).distinct()).hasSize(20);
    assertThat(every_kind_of_act().stream().map(ActJson::kind)).doesNotHaveDuplicates();
  }

  @Test
  void what_was_handed_in_comes_back_as_it_was_written() {
    assertThat(ActJson.submission(ActJson.write(SUBMISSION))).isEqualTo(SUBMISSION);
  }

  @Test
  void an_act_of_an_unknown_kind_or_with_an_unknown_part_is_refused() {
    assertThatThrownBy(() -> ActJson.act("{\"act\":\"dance\"}")).isInstanceOf(UnreadableAct.class);
    assertThatThrownBy(() -> ActJson.act("{\"act\":\"withdraw\",\"more\":1}"))
        .isInstanceOf(UnreadableAct.class)
        .hasMessageContaining("corymb audit verify");
  }
}
