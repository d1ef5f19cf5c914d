package corymb.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.benchmark.TinyScheme;
import corymb.scheme.label.Peers;
import corymb.scheme.yaml.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeerClassesTest {

  private final PeerClasses classes = PeerClasses.of(TinyScheme.PEERS);

  @Test
  void three_full_years_are_young_and_four_are_not() {
    assertThat(age(0)).isEqualTo("< 4");
    assertThat(age(3)).isEqualTo("< 4");
    assertThat(age(4)).isEqualTo("4-8");
  }

  @Test
  void eight_full_years_are_not_old_and_nine_are() {
    assertThat(age(8)).isEqualTo("4-8");
    assertThat(age(9)).isEqualTo("> 8");
    assertThat(age(120)).isEqualTo("> 8");
  }

  @Test
  void fewer_than_15_committed_participants_are_in_no_size_class() {
    assertThat(size(0)).isNull();
    assertThat(size(14)).isNull();
    assertThat(size(15)).isEqualTo("15-40");
  }

  @Test
  void size_classes_end_at_40_and_80() {
    assertThat(size(40)).isEqualTo("15-40");
    assertThat(size(41)).isEqualTo("41-80");
    assertThat(size(80)).isEqualTo("41-80");
    assertThat(size(81)).isEqualTo("> 80");
  }

  @Test
  void a_scheme_without_edges_has_one_age_class_and_no_size_classes() {
    PeerClasses none = PeerClasses.of(new Peers(5, List.of(), List.of(), Status.PROPOSED));
    assertThat(none.ages()).extracting(Span::text).containsExactly("all");
    assertThat(none.sizes()).isEmpty();
  }

  private @Nullable String age(int years) {
    Span span = classes.age(years);
    return span == null ? null : span.text();
  }

  private @Nullable String size(int committed) {
    Span span = classes.size(committed);
    return span == null ? null : span.text();
  }
}
