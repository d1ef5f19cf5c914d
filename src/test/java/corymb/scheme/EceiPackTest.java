package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.PackFolder;
import org.junit.jupiter.api.Test;

class EceiPackTest {

  private final Pack pack = PackReader.read(PackFolder.read(PackFolder.ECEI));

  @Test
  void the_pack_asks_128_questions_and_judges_31_indicators() {
    assertThat(pack.questionnaire().questions()).hasSize(128);
    assertThat(pack.indicators()).hasSize(31);
    assertThat(pack.criteria()).hasSize(6);
  }

  @Test
  void thirty_indicators_give_five_points_each() {
    assertThat(pack.indicators().stream().mapToInt(i -> i.maximum()).sum()).isEqualTo(150);
  }
}
