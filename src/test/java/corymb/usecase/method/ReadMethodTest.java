package corymb.usecase.method;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.language.Language;
import corymb.usecase.PackShelf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadMethodTest {

  private final Method method = new ReadMethod(PackShelf.builtIn()).in(Language.ENGLISH);

  @Test
  void every_indicator_and_criterion_has_a_rule_in_words() {
    assertThat(
            Stream.concat(method.pack().indicators().stream(), method.pack().criteria().stream()))
        .allSatisfy(each -> assertThat(method.rules(each.code())).as(each.code()).isNotEmpty());
    assertThat(method.rules("2.5"))
        .containsExactly(
            "share of committed participants met in person",
            "nobody can be met where no participant is committed");
  }

  @Test
  void the_scheme_speaks_the_language_that_is_asked_for() {
    Method german = new ReadMethod(PackShelf.builtIn()).in(Language.GERMAN);
    assertThat(german.pack().indicator("2.5").title())
        .isNotEqualTo(method.pack().indicator("2.5").title());
    assertThat(german.rules()).isEqualTo(method.rules());
  }
}
