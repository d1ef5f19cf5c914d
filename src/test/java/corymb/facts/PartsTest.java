package corymb.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PartsTest {

  private static final Quantity ONE = Quantity.of(1);
  private static final Quantity TWO = Quantity.of(2);

  @Test
  void parts_keep_their_order() {
    Parts parts = Parts.of("z", ONE).and("a", TWO).and("m", ONE);

    assertThat(parts.asMap().keySet()).containsExactly("z", "a", "m");
    assertThat(parts.get("a")).isEqualTo(TWO);
  }

  @Test
  void a_part_without_a_value_is_absent() {
    Parts parts = Parts.of("rate", (Quantity) null).and("share", ONE).and("more", (Quantity) null);

    assertThat(parts.asMap()).containsOnlyKeys("share");
    assertThat(parts.get("rate")).isNull();
    assertThat(Parts.of("rate", null)).isEqualTo(Parts.none());
  }

  @Test
  void a_part_stands_there_once() {
    Parts parts = Parts.of("share", ONE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> parts.and("share", ONE))
        .withMessageContaining("'share'");
    assertThat(parts.and("share", (Quantity) null)).isEqualTo(parts);
  }

  @Test
  void adding_a_part_leaves_the_old_parts_as_they_were() {
    Parts one = Parts.of("share", ONE);
    Parts two = one.and("rate", TWO);

    assertThat(one.asMap()).containsOnlyKeys("share");
    assertThat(two.asMap()).containsOnlyKeys("share", "rate");
    assertThat(Parts.none().asMap()).isEmpty();
  }

  @Test
  void elements_are_counted_in_front_of_themselves() {
    Parts counted =
        Parts.element("written", true).and("recent", false).and("signed", true).counted("elements");

    assertThat(counted.asMap().keySet()).containsExactly("elements", "written", "recent", "signed");
    assertThat(counted.get("elements")).isEqualTo(TWO);
    assertThat(counted.get("recent")).isEqualTo(Quantity.of(0));
    assertThat(counted.get("signed")).isEqualTo(ONE);
  }

  @Test
  void no_elements_count_0() {
    assertThat(Parts.none().counted("elements")).isEqualTo(Parts.of("elements", Quantity.of(0)));
  }

  @Test
  void nobody_changes_parts_from_outside() {
    assertThatThrownBy(() -> Parts.of("a", ONE).asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void parts_are_equal_by_their_values() {
    assertThat(Parts.of("a", ONE))
        .isEqualTo(Parts.of("a", ONE))
        .hasSameHashCodeAs(Parts.of("a", ONE))
        .doesNotHaveSameHashCodeAs(Parts.of("b", ONE))
        .isNotEqualTo(Parts.of("a", TWO))
        .isNotEqualTo("a")
        .hasToString("{a=" + ONE + "}");
  }
}
