package corymb.assessment.state;

import static corymb.assessment.CaseRun.ORG;
import static corymb.assessment.CaseRun.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.CaseRun;
import corymb.assessment.act.Close;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The organisation may withdraw while nothing is decided. */
class WithdrawnTest {

  @Test
  void every_open_case_can_be_withdrawn_and_keeps_what_was_handed_in() {
    List<CaseRun> open =
        List.of(
            CaseRun.begin(),
            CaseRun.rated(),
            CaseRun.reviewed(),
            CaseRun.locked(),
            CaseRun.returned(),
            CaseRun.agreed(),
            CaseRun.judged("gold"),
            CaseRun.judged("gold").decided(Decision.Kind.DEFERRED, null));
    for (CaseRun run : open) {
      Withdrawn withdrawn = run.then(ORG, new Close.Withdraw()).state(Withdrawn.class);
      assertThat(withdrawn.submission()).isEqualTo(SUBMISSION);
      assertThat(withdrawn.assessors()).isEmpty();
    }
  }
}
