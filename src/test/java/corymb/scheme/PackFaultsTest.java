package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corymb.rating.law.Broken;
import corymb.scheme.yaml.Fault;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults between the files of a pack. */
class PackFaultsTest {

  @Test
  void the_tiny_pack_has_none() {
    OneChange.of("scheme.yaml", "A tiny scheme", "Another tiny scheme").isFine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"options.yaml", "questionnaire.yaml", "indicators.yaml", "scheme.yaml"})
  void a_missing_file_is_told(String file) {
    OneChange change = new OneChange(file, Broken.tiny().without(file).files());

    assertThat(change.faults()).contains(new Fault(file, 0, "is missing; a pack needs it"));
  }

  @Test
  void a_broken_pack_lists_every_fault_with_file_and_line() {
    PackFiles files = OneChange.of("scheme.yaml", "  floor: 5", "  floor: 0").files();

    BrokenPack broken =
        Objects.requireNonNull(
            catchThrowableOfType(BrokenPack.class, () -> PackReader.read(files)));

    assertThat(broken.faults()).singleElement().returns("scheme.yaml", Fault::file);
    assertThat(broken).hasMessage("the rule pack cannot be used:\n" + broken.faults().get(0));
  }

  @Test
  void an_indicator_belongs_to_a_section() {
    assertThat(OneChange.of("indicators.yaml", "section: strategy", "section: money").faults())
        .singleElement()
        .returns(39, Fault::line)
        .extracting(Fault::message)
        .asString()
        .startsWith("'2.1' belongs to an unknown section 'money'; known: ");
  }

  @Test
  void an_indicator_stands_there_once() {
    OneChange.of("indicators.yaml", "code: \"1.2\"", "code: \"1.1\"")
        .isToldAt(
            "code: \"1.1\"\n    section: cooperation\n    title: Stability",
            "'1.1' stands here twice");
  }

  @Test
  void a_criterion_stands_there_once_and_has_not_the_code_of_an_indicator() {
    OneChange.of("scheme.yaml", "code: E2", "code: E1")
        .isToldAt("code: E1\n      title: Committed", "'E1' stands here twice");
    OneChange.of("scheme.yaml", "code: E2", "code: \"1.1\"")
        .isToldAt("code: \"1.1\"", "'1.1' stands here twice");
  }

  @Test
  void what_waives_is_a_question() {
    OneChange.of("scheme.yaml", "waivedBy: eligibility.programme", "waivedBy: eligibility.")
        .isToldAt("  waivedBy", "there is no question 'eligibility.Recognised'");
  }

  @Test
  void an_unknown_key_beside_the_indicators_is_told() {
    OneChange.of("indicators.yaml", "indicators:\n", "x: y\nindicators:\n")
        .isToldAt(
            "x: y", "the key 'x' is not known here; known are [indicators, sections, status]");
  }
}
