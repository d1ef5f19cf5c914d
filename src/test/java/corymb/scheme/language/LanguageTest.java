package corymb.scheme.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, days and words of the languages. */
class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1234.5|1234.5",
        "en|100000|100000",
        "de|1234.5|1.234,5",
        "de|999|999",
        "de|-1234567.05|-1.234.567,05",
        "fr|1234.5|1_234,5",
        "es|1234.5|1234,5",
        "es|12345|12.345",
        "de|0.30|0,30",
        "de|quarterly|quarterly",
        "de|4-8|4-8"
      })
  void numbers_are_written_as_the_language_writes_them(String code, String number, String text) {
    assertThat(Language.orEnglish(code).number(number)).isEqualTo(text.replace('_', '\u202F'));
  }

  @Test
  void a_percentage_does_not_part_from_its_sign_where_the_language_asks_so() {
    BigDecimal share = new BigDecimal("62.5");
    assertThat(Language.ENGLISH.percent(share)).isEqualTo("62.5 %");
    assertThat(Language.GERMAN.percent(share)).isEqualTo("62,5\u00A0%");
    assertThat(Language.FRENCH.percent(share)).isEqualTo("62,5\u202F%");
    assertThat(Language.SPANISH.withUnit("3", "años")).isEqualTo("3 años");
    assertThat(Language.SPANISH.withUnit("3", "")).isEqualTo("3");
  }

  @Test
  void days_are_written_as_the_language_writes_them() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(Language.ENGLISH.day(day)).isEqualTo("2026-03-01");
    assertThat(Language.GERMAN.day(day)).isEqualTo("01.03.2026");
    assertThat(Language.FRENCH.day(day)).isEqualTo("01/03/2026");
    assertThat(Language.ENGLISH.dayInWords(day)).isEqualTo("1 March 2026");
    assertThat(Language.GERMAN.dayInWords(day)).isEqualTo("1. März 2026");
    assertThat(Language.FRENCH.dayInWords(day)).isEqualTo("1er mars 2026");
    assertThat(Language.SPANISH.dayInWords(day.plusDays(11))).isEqualTo("12 de marzo de 2026");
  }

  @Test
  void languages_are_found_by_their_codes() {
    assertThat(Language.codes()).containsExactly("en", "de", "fr", "es");
    assertThat(Language.find("DE")).isNull();
    assertThat(Language.orEnglish("xx")).isEqualTo(Language.ENGLISH);
    assertThat(Language.GERMAN.others())
        .containsExactly(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
  }

  @Test
  void what_a_wordbook_lacks_is_said_in_english() {
    Wordbook book = Wordbook.read("/corymb/scheme/language/tiny", Language.GERMAN);
    assertThat(book.text("both", Map.of("name", "A"))).isEqualTo("Hallo A");
    assertThat(book.text("english")).isEqualTo("only English");
    assertThat(book.has("english")).isFalse();
    assertThatThrownBy(() -> book.text("neither")).hasMessageContaining("neither");
  }

  @Test
  void who_is_known_by_the_country_only_is_written_to_in_its_language_or_in_english() {
    assertThat(List.of("DE", "AT", "LU", "ES", "PL"))
        .extracting(Language::ofCountry)
        .containsExactly(
            Language.GERMAN, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.ENGLISH);
    assertThat(Language.ofCountry(null)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void a_wordbook_that_is_not_there_is_a_fault_of_the_program() {
    assertThatThrownBy(() -> Wordbook.read("/corymb/scheme/language/tiny", Language.FRENCH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tiny_fr.properties");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {x} c|a 1 c",
        "a[ {x}] c|a 1 c",
        "a[ {y}] c|a c",
        "[{y}]|''",
        "a {y}|a {y}",
        "{x}{x}|11",
        "a [b] c|a b c",
        "a { b|a { b",
        "a [ b|a [ b",
        "{\"s\": {...}}|{\"s\": {...}}"
      })
  void names_are_filled_in_and_unknown_parts_left_out(String pattern, String text) {
    assertThat(new Phrase(pattern).fill(Map.of("x", "1"))).isEqualTo(text);
  }
}
