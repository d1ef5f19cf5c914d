package corymb.assessment.state;

import static corymb.assessment.CaseRun.CHAIR;
import static corymb.assessment.CaseRun.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.state.Decision.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a decision of each kind needs, and what it may not have. */
class DecisionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static void refused(
      Kind kind,
      @Nullable String label,
      @Nullable String reasons,
      @Nullable LocalDate until,
      String message) {
    assertThatThrownBy(() -> new Decision(kind, label, reasons, until, DAY, CHAIR))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining(message);
  }

  @Test
  void granted_names_a_label_and_needs_no_reasons() {
    assertThat(new Decision(Kind.GRANTED, "gold", null, null, DAY, CHAIR).label())
        .isEqualTo("gold");
    refused(Kind.GRANTED, null, WHY, null, "a label is named exactly when one is granted");
    refused(Kind.GRANTED, "gold", WHY, DAY.plusDays(1), "exactly when a case is deferred");
  }

  @Test
  void declined_has_reasons_and_no_label() {
    assertThat(new Decision(Kind.DECLINED, null, WHY, null, DAY, CHAIR).reasons()).isEqualTo(WHY);
    refused(Kind.DECLINED, null, null, null, "a declined case needs reasons");
    refused(Kind.DECLINED, null, " \t", null, "a declined case needs reasons");
    refused(Kind.DECLINED, "bronze", WHY, null, "a label is named exactly when one is granted");
    refused(Kind.DECLINED, null, WHY, DAY.plusDays(1), "exactly when a case is deferred");
  }

  @Test
  void deferred_has_conditions_and_a_day_after_the_decision() {
    LocalDate next = DAY.plusDays(1);
    assertThat(new Decision(Kind.DEFERRED, null, WHY, next, DAY, CHAIR).until()).isEqualTo(next);
    refused(Kind.DEFERRED, null, null, next, "a deferred case needs its conditions");
    refused(Kind.DEFERRED, null, WHY, null, "exactly when a case is deferred");
    refused(Kind.DEFERRED, null, WHY, DAY, "due after the day of the decision");
    refused(Kind.DEFERRED, "gold", WHY, next, "a label is named exactly when one is granted");
  }
}
