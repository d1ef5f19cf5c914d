package corymb.label.award;

import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import corymb.label.award.Award.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AwardTest {

  @Test
  void a_number_is_the_scheme_the_year_and_five_digits() {
    assertThat(Award.number("ecei", 2026, 1)).isEqualTo("ECEI-2026-00001");
    assertThat(Award.number("ecei", 2026, 123_456)).isEqualTo("ECEI-2026-123456");
  }

  @Test
  void an_imported_award_may_have_expired_before_it_was_imported() {
    Award award =
        Award.imported(
            "ECEI-2026-00001",
            "DNK-001",
            "gold",
            "ecei/1.0.0",
            day("2026-11-21"),
            day("2019-12-31"));
    assertThat(award.validFrom()).isEqualTo(day("2019-12-31"));
    assertThat(award.schemeId()).isEqualTo("ecei");
  }

  @Test
  void an_award_that_contradicts_itself_is_refused() {
    assertThatThrownBy(() -> award(Kind.FIRST, "c", null, "2026-01-02", "2026-12-31"))
        .hasMessage("an award needs a first valid day up to 2026-01-01, found 2026-01-02");
    assertThatThrownBy(() -> award(Kind.FIRST, "c", null, "2025-01-02", "2025-01-01"))
        .hasMessageContaining("a last valid day from 2025-01-02");
    assertThatThrownBy(() -> award(Kind.FIRST, "c", null, "2025-01-01", "2025-12-31"))
        .hasMessageContaining("not before the decision of 2026-01-01");
    assertThatThrownBy(() -> award(Kind.FIRST, null, null, "2026-01-01", "2026-12-31"))
        .hasMessageContaining("a case exactly when it is not imported, found null");
    assertThatThrownBy(() -> award(Kind.RENEWAL, "c", null, "2026-01-01", "2026-12-31"))
        .hasMessageContaining("a previous award exactly for a renewal");
    assertThatThrownBy(() -> award(Kind.FIRST, "c", "X", "2026-01-01", "2026-12-31"))
        .hasMessageContaining("a previous award exactly for a renewal, found X");
  }

  private static Award award(
      Kind kind, @Nullable String caseId, @Nullable String previous, String from, String until) {
    return new Award(
        "ECEI-2026-00001",
        caseId,
        "DNK-001",
        "gold",
        "ecei/1.0.0",
        day("2026-01-01"),
        day(from),
        day(until),
        kind,
        previous);
  }

  @Test
  void the_labels_of_a_scheme_are_ordered_from_the_lowest() {
    Levels levels = Levels.of(TinyPack.PACK.scheme());
    assertThat(levels).isEqualTo(Holdings.LEVELS);
    assertThat(levels.of("gold")).isGreaterThan(levels.of("bronze"));
    assertThatThrownBy(() -> levels.of("tin")).hasMessageContaining("found 'tin'");
  }
}
