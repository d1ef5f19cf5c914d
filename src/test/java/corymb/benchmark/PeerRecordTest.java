package corymb.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corymb.TinyPack;
import corymb.facts.Measure;
import corymb.facts.Parts;
import corymb.facts.Quantity;
import corymb.facts.Score;
import corymb.facts.Why;
import corymb.rating.TinyResponse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an organisation brings into a snapshot, from its response and scorecard. */
class PeerRecordTest {

  private static PeerProfile profile(TinyResponse response) {
    return PeerProfile.of(TinyPack.PACK, "own", response.response(), true);
  }

  private static PeerValue value(Parts parts, @Nullable Integer points) {
    Measure measure = new Measure("1.1", parts, true, new Why("a rule", List.of()));
    return PeerValue.of(TinyPack.PACK.indicator("1.1"), measure, points);
  }

  @Test
  void a_profile_is_taken_from_the_response() {
    assertThat(profile(TinyResponse.best()))
        .isEqualTo(new PeerProfile("own", "DK", "P08", "5", 8, 40, true));
  }

  @Test
  void years_are_full_only_on_the_same_day() {
    assertThat(profile(TinyResponse.best().with("organisation.founded", "2018-03-01")).years())
        .isEqualTo(7);
  }

  @Test
  void an_organisation_need_not_have_an_ecosystem() {
    assertThat(profile(TinyResponse.best().with("organisation.ecosystem", "")).ecosystem())
        .isNull();
  }

  @Test
  void a_profile_needs_country_portfolio_and_both_days() {
    for (String code :
        List.of(
            "organisation.country",
            "organisation.portfolio",
            "organisation.founded",
            "organisation.assessmentDate")) {
      assertThatIllegalArgumentException()
          .as(code)
          .isThrownBy(() -> profile(TinyResponse.best().with(code, "")));
    }
  }

  @Test
  void a_pack_without_committed_participants_has_no_profiles() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PeerProfile.of(TinyScheme.pack(), "own", TinyResponse.best().response(), false))
        .withMessage("the pack tiny/1 has no total 'committed'");
  }

  @Test
  void years_and_participants_are_0_or_more() {
    assertThat(new PeerProfile("a", "DE", "P08", null, 0, 0, false).years()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PeerProfile("a", "DE", "P08", null, -1, 0, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PeerProfile("a", "DE", "P08", null, 0, -1, false));
  }

  @Test
  void a_value_keeps_four_decimals_of_the_shown_part() {
    Quantity twoThirds = Quantity.percent(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

    assertThat(value(Parts.of("share", twoThirds), 3)).isEqualTo(new PeerValue("1.1", 3, 666_667L));
    assertThat(value(Parts.of("share", twoThirds), 3).measure()).isEqualTo("66.6667");
    assertThat(value(Parts.of("share", Quantity.of(100)), 5).measure()).isEqualTo("100");
    assertThat(value(Parts.none(), null)).isEqualTo(new PeerValue("1.1", null, null));
    assertThat(value(Parts.none(), null).measure()).isNull();
  }

  @Test
  void points_are_0_or_more() {
    assertThat(new PeerValue("1.1", 0, null).points()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new PeerValue("1.1", -1, null));
  }

  @Test
  void a_record_keeps_four_decimals_of_the_score() {
    PeerRecord record =
        PeerRecord.of(
            TinyScheme.profile("a"),
            List.of(new PeerValue("1.1", 3, null), new PeerValue("1.2", 1, null)),
            new Score(2, 3));

    assertThat(record.percent()).isEqualTo("66.6667");
    assertThat(record.value("1.2").points()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.value("9"))
        .withMessage("no indicator 9");
  }
}
