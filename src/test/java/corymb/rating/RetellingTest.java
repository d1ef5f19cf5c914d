package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.TinyTexts;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.words.Wording;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.text.PackTexts;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A scorecard in another language. */
class RetellingTest {

  private static final Pack GERMAN = PackTexts.in(TinyTexts.german(), Language.GERMAN);

  private static Scorecard said(TinyResponse response) {
    Scorecard card = TinyPack.rater().rate(response.response());
    return Retelling.of(card, GERMAN, Wording.in(Language.GERMAN));
  }

  @Test
  void nothing_but_the_words_changes() {
    Scorecard card = TinyPack.rater().rate(TinyResponse.best().response());
    Scorecard said = Retelling.of(card, GERMAN, Wording.in(Language.GERMAN));

    assertThat(said.score()).isEqualTo(card.score());
    assertThat(said.indicators())
        .extracting(IndicatorResult::measure)
        .containsExactlyElementsOf(
            card.indicators().stream().map(IndicatorResult::measure).toList());
    assertThat(Objects.requireNonNull(said.indicative()).label().code()).isEqualTo("gold");
    assertThat(said.indicator("1.1").indicator().title()).isEqualTo("D Personal contacts");
  }

  @Test
  void next_steps_and_gates_are_said_with_numbers_as_the_language_writes_them() {
    Scorecard said = said(TinyResponse.best().with("participants.met", "5"));

    assertThat(Objects.requireNonNull(said.indicator("1.1").next()).needs())
        .isEqualTo("mindestens 30\u00A0%");
    GateLine gate = Objects.requireNonNull(said.next()).failed().get(0);
    assertThat(gate.gate()).isEqualTo("Mindestwert 1.1");
    assertThat(gate.found()).isEqualTo("12,5\u00A0%");
    assertThat(gate.title()).isEqualTo("D Personal contacts");
  }

  @Test
  void the_gate_of_points_is_said_too() {
    Scorecard said =
        said(TinyResponse.best().with("participants.met", "12").with("strategy.review", "none"));

    GateLine gate = Objects.requireNonNull(said.next()).failed().get(0);
    assertThat(gate.gate()).isEqualTo("Punkte");
    assertThat(gate.found()).contains(" von ").contains("\u00A0%");
    assertThat(gate.needs()).startsWith("mindestens ");
  }
}
