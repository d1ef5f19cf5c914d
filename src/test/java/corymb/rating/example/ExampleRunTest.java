package corymb.rating.example;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.scheme.yaml.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleRunTest {

  private final Faults faults = new Faults();
  private final List<Example> examples = Examples.read(TinyPack.PACK, faults);
  private final ExampleRun run = new ExampleRun(TinyPack.rater());

  @Test
  void every_row_of_every_table_is_an_example() {
    assertThat(faults.all()).isEmpty();
    assertThat(examples).hasSize(41);
  }

  @Test
  void an_example_of_answers_finds_rule_measure_points_and_minimum() {
    Trial trial = run.run(named("74.96 % is shown as 75.0 but is below 75 %"));

    assertThat(trial.found())
        .containsEntry("rule", "1.1 share of committed participants met in person")
        .containsEntry("measure", "75.0")
        .containsEntry("points", "3")
        .containsEntry("minimum", "met");
    assertThat(trial.agrees()).isTrue();
  }

  @Test
  void an_indicator_that_does_not_apply_has_no_points() {
    assertThat(run.run(named("nobody was employed")).found())
        .containsEntry("measure", "")
        .containsEntry("points", "");
  }

  @Test
  void an_example_of_gates_finds_the_rule_of_the_gate() {
    assertThat(run.run(named("no way holds but the programme is recognised")).found())
        .containsEntry("rule", "G1 a waivable gate is waived for a recognised programme")
        .containsEntry("outcome", "waived");
  }

  @Test
  void an_example_of_labels_finds_each_label() {
    assertThat(run.run(named("one minimum is not met")).found())
        .containsEntry("bronze", "met")
        .containsEntry("silver", "not-met")
        .containsEntry("gold", "not-met");
  }

  private Example named(String name) {
    return examples.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }
}
