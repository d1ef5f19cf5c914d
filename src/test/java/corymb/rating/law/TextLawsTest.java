package corymb.rating.law;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyTexts;
import corymb.scheme.yaml.Fault;
import org.junit.jupiter.api.Test;

/** The laws about texts in further languages, on the tiny pack. */
class TextLawsTest {

  private static final String DE = "texts/de.yaml";

  @Test
  void texts_that_lack_one_of_the_pack_are_told_and_a_file_of_no_language_too() {
    String bad = TinyTexts.yaml("D ").replace("    \"help\": 'D For example AT13.'\n", "");
    assertThat(Broken.tiny().withFile(DE, bad).withFile("texts/xx.yaml", "a: b").faults())
        .extracting(Fault::file, Fault::message)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                DE,
                "the text 'questions/organisation.nuts2/help' is missing; say in this language:"
                    + " For example AT13."),
            org.assertj.core.api.Assertions.tuple(
                "texts/xx.yaml",
                "is no file of texts; expected the code of a language and .yaml: [de, fr, es]"));
  }

  @Test
  void a_label_does_not_mean_another_option_in_another_language() {
    String bad = TinyTexts.yaml("D ").replace("'D Greece'", "'japan'");
    assertThat(Broken.tiny().withFile(DE, bad).faults())
        .containsExactly(
            new Fault(
                DE,
                0,
                "the label 'japan' of the option GR of countries already means the option JP;"
                    + " choose other words"));
  }

  @Test
  void whole_texts_break_no_law() {
    assertThat(Broken.tiny().withFile(DE, TinyTexts.yaml("D ")).faults()).isEmpty();
  }
}
