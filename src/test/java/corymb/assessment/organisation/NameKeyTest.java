package corymb.assessment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Øresund Straße Cluster",
        "  øresund   STRASSE\tcluster ",
        "ØRESUND\u00a0Strasse Clus\u00adter",
        "Øresund Straße C\u200bluster",
        "Øresund Straße Ｃｌｕｓｔｅｒ",
      })
  void spellings_of_one_name_have_one_key(String name) {
    assertThat(NameKey.of(name)).isEqualTo("øresund strasse cluster");
  }

  @Test
  void composed_and_decomposed_letters_are_the_same_and_accents_count() {
    assertThat(NameKey.of("Ame\u0301lie")).isEqualTo(NameKey.of("AM\u00c9LIE"));
    assertThat(NameKey.of("Amelie")).isNotEqualTo(NameKey.of("Am\u00e9lie"));
  }

  @Test
  void a_key_of_a_key_is_the_key() {
    String key = NameKey.of("ﬁne İstanbul Ǆ");
    assertThat(NameKey.of(key)).isEqualTo(key);
  }

  @Test
  void countries_have_their_three_letters() {
    assertThat(Countries.alpha3("DK")).isEqualTo("DNK");
    assertThat(Countries.alpha3("GB")).isEqualTo("GBR");
    assertThat(Countries.alpha3("XK")).isEqualTo("XKX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dk", "UK", "ZZ", "DNK", "D1"})
  void what_is_no_country_is_refused(String code) {
    assertThatThrownBy(() -> Countries.alpha3(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("'" + code + "'", "alpha-2");
  }
}
