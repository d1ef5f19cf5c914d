package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.facts.GateOutcome;
import corymb.facts.Value.Amount;
import corymb.scheme.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RaterTest {

  @Test
  void a_partial_response_has_outcomes_too() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    TinyPack.PACK
        .questionnaire()
        .questions()
        .forEach(q -> answers.put(q.code(), Answer.of(q.code(), null)));
    answers.put("team.fte", Answer.of("team.fte", new Amount(new BigDecimal("0.5"))));

    Outcomes outcomes = TinyPack.rater().outcomes(new Response(answers));

    assertThat(outcomes.conflicts()).isEmpty();
    assertThat(outcomes.gates().get("E1")).returns(false, GateOutcome::isBlocking);
    assertThat(outcomes.gates().get("E2")).returns(true, GateOutcome::isBlocking);
    assertThat(outcomes.points()).containsOnlyKeys("1.1", "2.1");
    assertThat(outcomes.gateRules().get("E1"))
        .containsExactly("G1 a gate is met when one of its ways holds");
  }
}
