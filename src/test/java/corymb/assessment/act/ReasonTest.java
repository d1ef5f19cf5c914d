package corymb.assessment.act;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.AGREEMENT;
import static corymb.assessment.CaseRun.B;
import static corymb.assessment.CaseRun.C;
import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.OFFICE;
import static corymb.assessment.CaseRun.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import corymb.assessment.state.ActRefused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acts that change what others did or asked for say why. */
class ReasonTest {

  /** A case, who acts on it, and the act. */
  record Needing(CaseRun run, String person, Act act) {}

  static Stream<Needing> needing() {
    CaseRun differing =
        CaseRun.reviewed().found(A, CaseRun.corrected("team.fte", "2")).locked(A).locked(B);
    return Stream.of(
        new Needing(CaseRun.reviewed(), OFFICE, new Replace(A, C)),
        new Needing(differing, A, new Settle("team.fte", "2")),
        new Needing(CaseRun.judged("gold"), CHAIR, new Deliberate.Correct(AGREEMENT)),
        new Needing(CaseRun.rated(), ORG, new Close.Withdraw()),
        new Needing(CaseRun.declined(), ORG, new Close.Appeal(30)),
        new Needing(CaseRun.declined().appealed(), CHAIR, new Close.Dismiss()));
  }

  @ParameterizedTest
  @MethodSource("needing")
  void an_act_that_needs_a_reason_is_refused_without_one(Needing needing) {
    LocalDate day = needing.run().day().plusDays(1);
    for (String missing : Arrays.asList(null, "", " \n")) {
      assertThatThrownBy(() -> needing.run().on(day, needing.person(), needing.act(), missing))
          .isInstanceOf(ActRefused.class)
          .hasMessage("say why: to " + needing.act().title() + " needs a reason");
    }
    CaseRun done = needing.run().on(day, needing.person(), needing.act(), "so it is");
    assertThat(done.history().acts()).hasSize(needing.run().history().acts().size() + 1);
  }

  @Test
  void the_other_acts_need_none() {
    CaseRun run =
        CaseRun.begin()
            .on(LocalDate.of(2026, 3, 2), OFFICE, new Rate(CaseRun.RESULT), null)
            .on(LocalDate.of(2026, 3, 3), ORG, new Apply(CaseRun.GOLD), null)
            .on(LocalDate.of(2026, 3, 4), OFFICE, new Assign(List.of(A, B)), null);
    assertThat(run.stateName()).isEqualTo("under review");
  }
}
