package corymb.assessment.state;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Close;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state says what can be done now, and keeps what was handed in. */
class PossibleTest {

  private static CaseRun run(String state) {
    return switch (state) {
      case "submitted" -> CaseRun.begin();
      case "returned" -> CaseRun.returned();
      case "agreed" -> CaseRun.agreed();
      case "judged" -> CaseRun.judged("gold");
      case "granted" -> CaseRun.judged("gold").decided(Decision.Kind.GRANTED, "gold");
      case "declined" -> CaseRun.declined();
      case "deferred" -> CaseRun.judged().decided(Decision.Kind.DEFERRED, null);
      case "appealed" -> CaseRun.declined().appealed();
      default -> CaseRun.rated().then(CaseRun.ORG, new Close.Withdraw());
    };
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "submitted, 'rate it, or withdraw it'",
    "returned, 'reply to the questions, hand in a corrected response, or withdraw it'",
    "agreed, 'judge it, or withdraw it'",
    "judged, 'decide it on a later day, correct an agreed answer, or withdraw it'",
    "granted, 'issue its certificate'",
    "declined, 'appeal against it in time'",
    "deferred, 'add evidence, correct an agreed answer, decide it again, withdraw it, or appeal"
        + " against it in time'",
    "appealed, 'assign other assessors, dismiss the appeal, or withdraw it'",
    "withdrawn, 'nothing more; import a new response to begin a new case'",
  })
  void a_state_says_its_name_and_what_is_possible(String state, String possible) {
    CaseRun run = run(state);
    assertThat(run.stateName()).isEqualTo(state);
    assertThat(run.history().state().possible()).hasToString(possible);
    assertThat(run.history().state().submission()).isEqualTo(CaseRun.SUBMISSION);
  }

  @Test
  void what_is_possible_with_a_lower_label_is_an_appeal_too() {
    assertThat(
            CaseRun.judged("bronze")
                .decided(Decision.Kind.GRANTED, "bronze")
                .history()
                .state()
                .possible())
        .hasToString("issue its certificate, or appeal against it in time");
  }
}
