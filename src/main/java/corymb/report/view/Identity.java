package corymb.report.view;

import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.report.words.ReportWords;
import corymb.scheme.Response;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.scheme.question.Questionnaire;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a report is about.
 *
 * @param name the organisation's name
 * @param country the country in words
 * @param portfolio the comparative portfolio in words
 * @param answersDate the date that the answers describe, ISO in English
 * @param code the report's code; with zeros for the running numbers while no case is stored
 */
public record Identity(
    String name, String country, String portfolio, String answersDate, String code) {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

  /** The identity in a response, in the words of the questionnaire's language. */
  static Identity of(Questionnaire questionnaire, Response response, ReportWords words) {
    String none = words.text("given.none");
    return new Identity(
        text(response, "organisation.name", words.text("organisation.nameless"), words),
        label(questionnaire, response, "organisation.country", none),
        label(questionnaire, response, "organisation.portfolio", none),
        text(response, "organisation.assessmentDate", none, words),
        code(questionnaire, response));
  }

  /** The same with the code of a stored case. */
  Identity with(String stored) {
    return new Identity(name, country, portfolio, answersDate, stored);
  }

  private static String text(
      Response response, String question, String otherwise, ReportWords words) {
    Answer answer = response.answers().get(question);
    Value value = answer == null ? null : answer.value();
    if (value instanceof Day day) {
      return words.language().day(day.date());
    }
    return value == null ? otherwise : value.text();
  }

  private static String label(
      Questionnaire questionnaire, Response response, String question, String otherwise) {
    Option option = option(questionnaire, response, question);
    return option == null ? otherwise : option.label();
  }

  /**
   * ISO 3166 alpha-3, running number in the country, year and month, running number; zeros stand
   * for the running numbers until the case is stored, and for what the response does not say.
   */
  private static String code(Questionnaire questionnaire, Response response) {
    Option country = option(questionnaire, response, "organisation.country");
    String alpha3 = country == null ? null : country.attribute("alpha3");
    Answer date = response.answers().get("organisation.assessmentDate");
    LocalDate day = date != null && date.value() instanceof Day given ? given.date() : null;
    return "%s-000-%s-0000"
        .formatted(
            alpha3 == null ? "000" : alpha3,
            day == null ? "000000" : MONTH.format(YearMonth.from(day)));
  }

  private static @Nullable Option option(
      Questionnaire questionnaire, Response response, String code) {
    Question question = questionnaire.find(code);
    Answer answer = response.answers().get(code);
    OptionList options = question == null ? null : question.options();
    return options != null && answer != null && answer.value() instanceof Choice choice
        ? options.find(choice.code())
        : null;
  }
}
