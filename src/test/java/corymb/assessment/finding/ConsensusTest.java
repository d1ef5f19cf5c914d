package corymb.assessment.finding;

import static corymb.assessment.CaseRun.A;
import static corymb.assessment.CaseRun.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two assessors agree on, and where they differ. */
class ConsensusTest {

  private static final Map<String, String> OWN =
      Map.of("team.fte", "2", "strategy.written", "true", "participants.met", "30");

  private static Map<String, Findings> of(List<Finding> a, List<Finding> b) {
    Map<String, Findings> all = new LinkedHashMap<>();
    all.put(A, Findings.NONE.with(a));
    all.put(B, Findings.NONE.with(b));
    return all;
  }

  private static Finding corrected(String question, @Nullable String value) {
    return CaseRun.corrected(question, value);
  }

  private static Map<String, Settlement> settled(String question, @Nullable String value) {
    return Map.of(question, new Settlement(question, value, "seen", A));
  }

  private static Map<String, Optional<String>> agreed(Map<String, Findings> findings) {
    return Consensus.agreed(OWN, findings, Map.of());
  }

  @Test
  void without_corrections_the_own_answers_stand() {
    Finding confirmed = new Finding("team.fte", Verdict.CONFIRMED, null, null, List.of());
    assertThat(Consensus.differences(OWN, of(List.of(confirmed), List.of()))).isEmpty();
    assertThat(agreed(of(List.of(confirmed), List.of()))).isEmpty();
  }

  @Test
  void a_correction_that_both_made_is_agreed() {
    Map<String, Findings> same =
        of(List.of(corrected("team.fte", "1")), List.of(corrected("team.fte", "1")));
    assertThat(Consensus.differences(OWN, same)).isEmpty();
    assertThat(agreed(same)).isEqualTo(Map.of("team.fte", Optional.of("1")));
  }

  @Test
  void different_corrections_differ_and_show_all_three_answers() {
    Map<String, Findings> findings =
        of(List.of(corrected("team.fte", "1")), List.of(corrected("team.fte", "1.5")));
    assertThat(Consensus.differences(OWN, findings))
        .containsExactly(
            new Difference("team.fte", "2", Map.of(A, Optional.of("1"), B, Optional.of("1.5"))));
    assertThat(Consensus.differences(OWN, findings).get(0).values().keySet()).containsExactly(A, B);
  }

  @Test
  void a_correction_of_one_differs_from_the_other_who_let_the_answer_stand() {
    Map<String, Findings> findings = of(List.of(), List.of(corrected("team.fte", "1")));
    assertThat(Consensus.differences(OWN, findings))
        .containsExactly(
            new Difference("team.fte", "2", Map.of(A, Optional.of("2"), B, Optional.of("1"))));
  }

  @Test
  void a_cleared_answer_differs_from_a_given_one_and_not_from_a_cleared_one() {
    Finding cleared = corrected("team.fte", null);
    assertThat(Consensus.differences(OWN, of(List.of(cleared), List.of())))
        .containsExactly(
            new Difference("team.fte", "2", Map.of(A, Optional.empty(), B, Optional.of("2"))));
    Map<String, Findings> both = of(List.of(cleared), List.of(cleared));
    assertThat(Consensus.differences(OWN, both)).isEmpty();
    assertThat(agreed(both)).isEqualTo(Map.of("team.fte", Optional.empty()));
  }

  @Test
  void clearing_an_answer_that_was_not_given_changes_nothing() {
    Map<String, Findings> findings = of(List.of(corrected("strategy.dated", null)), List.of());
    assertThat(Consensus.differences(OWN, findings)).isEmpty();
    assertThat(agreed(findings)).isEmpty();
  }

  @Test
  void an_answer_given_where_the_organisation_gave_none_is_a_correction() {
    Finding given = corrected("strategy.dated", "2025-01-31");
    assertThat(Consensus.differences(OWN, of(List.of(given), List.of())))
        .extracting(Difference::own)
        .containsOnlyNulls();
    assertThat(agreed(of(List.of(given), List.of(given))))
        .isEqualTo(Map.of("strategy.dated", Optional.of("2025-01-31")));
  }

  @Test
  void a_correction_back_to_the_own_answer_is_no_difference_to_one_who_let_it_stand() {
    Map<String, Findings> findings = of(List.of(corrected("team.fte", "2")), List.of());
    assertThat(Consensus.differences(OWN, findings)).isEmpty();
    assertThat(agreed(findings)).isEmpty();
  }

  @Test
  void open_differences_are_named_and_refused() {
    Map<String, Findings> findings =
        of(
            List.of(corrected("team.fte", "1"), corrected("strategy.written", "false")),
            List.of(corrected("participants.met", "20")));
    assertThatThrownBy(() -> Consensus.agreed(OWN, findings, settled("strategy.written", "true")))
        .isInstanceOf(FaultyFinding.class)
        .hasMessage(
            "the assessors still differ on team.fte, participants.met: settle each, with why");
  }

  @Test
  void a_settled_difference_is_agreed_whatever_the_assessors_said_before() {
    Map<String, Findings> findings =
        of(List.of(corrected("team.fte", "1")), List.of(corrected("team.fte", "1.5")));
    assertThat(Consensus.agreed(OWN, findings, settled("team.fte", "1.2")))
        .isEqualTo(Map.of("team.fte", Optional.of("1.2")));
    assertThat(Consensus.agreed(OWN, findings, settled("team.fte", null)))
        .isEqualTo(Map.of("team.fte", Optional.empty()));
  }

  @Test
  void a_difference_settled_to_the_own_answer_changes_nothing() {
    Map<String, Findings> findings = of(List.of(corrected("team.fte", "1")), List.of());
    assertThat(Consensus.agreed(OWN, findings, settled("team.fte", "2"))).isEmpty();
  }

  @Test
  void a_settlement_where_nobody_differs_does_not_count() {
    Map<String, Findings> same =
        of(List.of(corrected("team.fte", "1")), List.of(corrected("team.fte", "1")));
    assertThat(Consensus.agreed(OWN, same, settled("team.fte", "9")))
        .isEqualTo(Map.of("team.fte", Optional.of("1")));
    assertThat(Consensus.agreed(OWN, same, settled("participants.met", "9")))
        .doesNotContainKey("participants.met");
  }

  @Test
  void one_assessor_alone_never_differs() {
    Map<String, Findings> alone =
        Map.of(A, Findings.NONE.with(List.of(corrected("team.fte", "1"))));
    assertThat(Consensus.differences(OWN, alone)).isEmpty();
    assertThat(Consensus.agreed(OWN, alone, Map.of()))
        .isEqualTo(Map.of("team.fte", Optional.of("1")));
  }

  @Test
  void differences_come_in_the_order_in_which_they_were_looked_at() {
    Map<String, Findings> findings =
        of(
            List.of(corrected("participants.met", "1")),
            List.of(corrected("strategy.written", "false"), corrected("participants.met", "2")));
    assertThat(Consensus.differences(OWN, findings))
        .extracting(Difference::question)
        .containsExactly("participants.met", "strategy.written");
  }
}
