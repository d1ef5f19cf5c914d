package corymb.scheme.question;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.scheme.OneChange;
import corymb.scheme.PackFiles;
import corymb.scheme.PackReader;
import corymb.scheme.question.CrossCheck.Condition;
import corymb.scheme.question.CrossCheck.DateOrder;
import corymb.scheme.question.CrossCheck.Email;
import corymb.scheme.question.CrossCheck.Needs;
import corymb.scheme.question.CrossCheck.NotAbove;
import corymb.scheme.question.CrossCheck.Prefix;
import corymb.scheme.question.CrossCheck.Together;
import corymb.scheme.question.CrossCheck.Web;
import corymb.scheme.yaml.Faults;
import corymb.scheme.yaml.Status;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Cross-checks, options and totals as they are read. */
class ChecksTest {

  private final Questionnaire questionnaire = PackReader.read(TinyPack.FILES).questionnaire();

  private static Condition changed(String condition) {
    PackFiles files =
        OneChange.of(
                "questionnaire.yaml",
                "    email: {question: organisation.contactEmail}\n",
                "    " + condition + "\n")
            .files();
    return PackReader.read(files).questionnaire().checks().get(5).condition();
  }

  @Test
  void each_form_of_a_check_is_read() {
    assertThat(questionnaire.checks())
        .extracting(CrossCheck::condition)
        .containsExactly(
            new NotAbove(List.of("committed"), List.of("participants.total"), "participants.total"),
            new NotAbove(List.of("participants.met"), List.of("committed"), "participants.met"),
            new DateOrder("strategy.dated", "organisation.assessmentDate", "strategy.dated"),
            new Needs(List.of("strategy.dated"), "strategy.written"),
            new Prefix("organisation.nuts2", "organisation.country", "nuts"),
            new Email("organisation.contactEmail"));
    assertThat(changed("web: {question: organisation.contactEmail}"))
        .isEqualTo(new Web("organisation.contactEmail"));
    assertThat(changed("together: {given: strategy.dated, with: [strategy.review]}"))
        .isEqualTo(new Together("strategy.dated", List.of("strategy.review")));
  }

  @Test
  void a_check_is_an_error_unless_it_only_warns() {
    assertThat(questionnaire.checks())
        .extracting(CrossCheck::warning)
        .containsExactly(false, false, false, false, true, true);
    assertThat(questionnaire.checks())
        .extracting(CrossCheck::code)
        .containsExactly("X01", "X02", "X03", "X04", "X05", "X06");
  }

  @Test
  void a_choice_has_the_options_of_its_list() {
    OptionList reviews =
        Objects.requireNonNull(
            Objects.requireNonNull(questionnaire.find("strategy.review")).options());

    assertThat(reviews.name()).isEqualTo("reviews");
    assertThat(reviews.status()).isEqualTo(Status.PROPOSED);
    assertThat(reviews.options()).extracting(Option::level).containsExactly(0, 1, 2);
    assertThat(reviews.find("yearly")).isSameAs(reviews.options().get(1));
    assertThat(reviews.options().get(0).attributes()).isEmpty();
  }

  @Test
  void an_option_keeps_every_key_but_code_and_label_as_an_attribute() {
    OptionList countries = Objects.requireNonNull(questionnaire.lists().get("countries"));

    assertThat(Objects.requireNonNull(countries.find("JP")).attributes())
        .containsOnlyKeys("alpha3");
    assertThat(Objects.requireNonNull(countries.find("AT")).attributes())
        .containsOnlyKeys("alpha3", "nuts");
  }

  @Test
  void a_list_that_is_not_there_leaves_a_choice_without_options() {
    OneChange change = OneChange.of("questionnaire.yaml", "options: reviews", "options: none");
    Faults faults = new Faults();

    Question question =
        PackReader.read(change.files(), faults).questionnaire().find("strategy.review");

    assertThat(Objects.requireNonNull(question).options())
        .isNotNull()
        .returns("none", OptionList::name)
        .returns(List.of(), OptionList::options);
  }

  @Test
  void a_total_names_what_it_adds_up() {
    assertThat(questionnaire.totals())
        .containsExactly(
            new TotalRule(
                "committed",
                "committed participants",
                List.of("participants.committed.companies", "participants.committed.research"),
                ""));
  }
}
