package corymb.label.award;

import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.label.term.Terms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A silver label of 10 February 2024 is valid until 28 February 2026 in these tests. */
class DueLettersTest {

  private static final Map<String, Terms> ALL =
      Map.of("bronze", Holdings.TERMS, "silver", Holdings.TERMS, "gold", Holdings.TERMS);

  @Test
  void a_valid_label_is_reminded_of_its_expiry() {
    assertThat(codes(silver(), "2025-08-27")).isEmpty();
    assertThat(codes(silver(), "2025-08-28")).containsExactly("expiry-6");
    assertThat(codes(silver(), "2026-02-28")).containsExactly("expiry-1");
  }

  @Test
  void an_expired_label_is_reminded_of_its_closing_window() {
    assertThat(codes(silver(), "2026-12-28")).containsExactly("renewal-closes-2");
    assertThat(codes(silver(), "2027-02-28")).containsExactly("renewal-closes-2");
    assertThat(codes(silver(), "2027-03-01")).isEmpty();
  }

  @Test
  void a_renewed_withdrawn_or_suspended_label_is_not_reminded_of() {
    assertThat(codes(silver().granted("silver", "2025-12-01"), "2026-02-01")).isEmpty();
    assertThat(codes(silver().act(1, WITHDRAWN, "2025-12-01"), "2026-02-01")).isEmpty();
    assertThat(codes(silver().act(1, SUSPENDED, "2025-12-01"), "2026-02-01")).isEmpty();
  }

  @Test
  void an_expired_label_is_not_reminded_of_when_a_higher_one_followed() {
    assertThat(codes(silver().granted("gold", "2026-06-01"), "2027-01-01")).isEmpty();
    assertThat(codes(silver().granted("bronze", "2026-06-01"), "2027-01-01"))
        .containsExactly("renewal-closes-2");
  }

  @Test
  void a_label_without_times_is_refused() {
    Awards awards = silver().awards();
    assertThatThrownBy(() -> DueLetters.on(day("2026-01-01"), awards, Map.of()))
        .hasMessageContaining("no times for the label silver");
  }

  private static Holdings silver() {
    return new Holdings().granted("silver", "2024-02-10");
  }

  private static List<String> codes(Holdings holdings, String day) {
    return DueLetters.on(day(day), holdings.awards(), ALL).stream()
        .map(letter -> letter.reminder().code())
        .toList();
  }
}
