package corymb.scheme.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.PackFolder;
import corymb.TinyPack;
import corymb.TinyTexts;
import corymb.scheme.BrokenPack;
import corymb.scheme.Pack;
import corymb.scheme.PackReader;
import corymb.scheme.language.Language;
import corymb.scheme.question.Question;
import corymb.scheme.yaml.Fault;
import corymb.scheme.yaml.Faults;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack in other languages. */
class PackTextsTest {

  private static final String DE = "texts/de.yaml";
  private static final String WHOLE = TinyTexts.yaml("D ");

  private static List<Fault> faults(String texts) {
    Faults faults = new Faults();
    PackTexts.check(PackReader.read(TinyTexts.with(DE, texts)), Language.GERMAN, faults);
    return faults.all();
  }

  private static int line(String start) {
    List<String> lines = WHOLE.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(start)) {
        return i + 1;
      }
    }
    throw new AssertionError(start);
  }

  @Test
  void all_words_are_said_and_nothing_else_changes() {
    Pack pack = TinyTexts.german();
    Pack said = PackTexts.in(pack, Language.GERMAN);

    Map<String, String> english = PackTexts.english(pack);
    PackTexts.english(said)
        .forEach(
            (path, text) -> {
              if (!path.startsWith("units/")) {
                assertThat(text).isEqualTo("D " + english.get(path));
              }
            });
    assertThat(said.digest()).isEqualTo(pack.digest());
    assertThat(said.files()).isSameAs(pack.files());
    assertThat(said.scheme().rules()).isEqualTo(pack.scheme().rules());
    assertThat(said.questionnaire().byCode().keySet())
        .containsExactlyElementsOf(pack.questionnaire().byCode().keySet());
    assertThat(said.indicator("1.1").bands()).isEqualTo(pack.indicator("1.1").bands());
    assertThat(said.indicator("1.1").gate()).isEqualTo(pack.indicator("1.1").gate());
  }

  @Test
  void questions_and_parts_share_the_list_of_their_options() {
    Pack said = PackTexts.in(TinyTexts.german(), Language.GERMAN);
    Question review = Objects.requireNonNull(said.questionnaire().find("strategy.review"));
    assertThat(Objects.requireNonNull(said.indicator("2.1").part("review")).levels())
        .isSameAs(review.options());
    assertThat(Objects.requireNonNull(review.options()).options().get(1).label())
        .isEqualTo("D Once a year");
  }

  @Test
  void per_cent_is_the_same_everywhere_and_other_units_have_words_for_one_and_many() {
    Pack said = PackTexts.in(TinyTexts.german(), Language.GERMAN);
    assertThat(said.indicator("1.1").shownPart().unit()).isEqualTo("%");
    assertThat(said.indicator("2.1").shownPart())
        .returns("D elements", part -> part.unit())
        .returns("D element", part -> part.single());
  }

  @Test
  void a_language_that_a_pack_lacks_is_english() {
    assertThat(PackTexts.in(TinyPack.PACK, Language.FRENCH)).isSameAs(TinyPack.PACK);
    assertThat(PackTexts.languages(TinyTexts.german()))
        .containsExactly(Language.ENGLISH, Language.GERMAN);
  }

  @Test
  void a_missing_text_is_told_with_the_place_where_it_belongs() {
    String bad = WHOLE.replace("    \"help\": 'D For example AT13.'\n", "");
    assertThat(bad).isNotEqualTo(WHOLE);
    assertThat(faults(bad))
        .containsExactly(
            new Fault(
                DE,
                line("\"organisation.nuts2\""),
                "the text 'questions/organisation.nuts2/help' is missing; say in this language:"
                    + " For example AT13."));
    assertThatThrownBy(
            () -> PackTexts.in(PackReader.read(TinyTexts.with(DE, bad)), Language.GERMAN))
        .isInstanceOf(BrokenPack.class)
        .hasMessageContaining("questions/organisation.nuts2/help");
  }

  @Test
  void an_unknown_text_is_told_with_its_line() {
    assertThat(faults(WHOLE.replace("\"2.1\":", "\"2.1\":\n    \"titel\": Strategie")))
        .containsExactly(
            new Fault(
                DE,
                line("\"2.1\":") + 1,
                "the pack has no text 'indicators/2.1/titel'; mind the spelling, or take it out"));
  }

  @Test
  void an_empty_text_is_told_with_its_line() {
    assertThat(faults(WHOLE.replace("'D Where the team works.'", "''")))
        .containsExactly(
            new Fault(
                DE,
                line("\"help\": 'D Where the team works.'"),
                "the text 'questions/organisation.country/help' is empty; write it"));
  }

  @Test
  void a_text_that_stands_twice_and_a_list_are_told() {
    assertThat(faults(WHOLE + "\"scheme\": [one, two]\n"))
        .extracting(Fault::message)
        .containsExactly(
            "'scheme' must be a text or lines of 'key: text'",
            "the key 'scheme' stands here twice");
  }

  @Test
  void what_is_no_yaml_is_told() {
    assertThat(faults("scheme: {title")).first().returns(DE, Fault::file);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_shipped_pack_speaks_every_language_with_the_same_codes_and_numbers(Language language) {
    Pack pack = Shipped.PACK;
    Pack said = PackTexts.in(pack, language);

    assertThat(PackTexts.languages(pack)).contains(language);
    assertThat(PackTexts.english(said).keySet()).hasSameSizeAs(PackTexts.english(pack).keySet());
    assertThat(said.questionnaire().find("participants.total")).isNotNull();
    if (language != Language.ENGLISH) {
      assertThat(Objects.requireNonNull(said.questionnaire().find("participants.total")).text())
          .isNotEqualTo("Participants in all");
    }
  }

  private static final class Shipped {
    static final Pack PACK = PackReader.read(PackFolder.read(PackFolder.ECEI));
  }
}
