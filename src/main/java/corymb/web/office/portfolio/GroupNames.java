package corymb.web.office.portfolio;

import corymb.benchmark.group.GroupKey;
import corymb.benchmark.group.GroupStatistics.Row;
import corymb.benchmark.group.Trait;
import corymb.label.register.RegisterWords;
import corymb.scheme.Pack;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.language.Language;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Said;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What groups and figures are called in the language of the page. */
@Component
final class GroupNames {

  private final Casework casework;
  private final Said said;

  GroupNames(Casework casework, Said said) {
    this.casework = casework;
    this.said = said;
  }

  private Pack pack() {
    Locale locale = LocaleContextHolder.getLocale();
    return casework.shelf().first().in(Language.orEnglish(locale.getLanguage()));
  }

  /** The name of a group, without its snapshot. */
  String of(GroupKey key) {
    String value = key.value();
    return switch (key.trait()) {
      case ALL -> said.text("office.portfolio.all");
      case COUNTRY -> option("organisation.country", value);
      case PORTFOLIO -> option("organisation.portfolio", value);
      case ECOSYSTEM -> option("organisation.ecosystem", value);
      case AGE -> said.text("office.portfolio.years", value);
      case SIZE -> said.text("office.portfolio.participants", value);
      case LABEL ->
          value.equals(Trait.NO_LABEL)
              ? said.text("office.portfolio.unlabelled")
              : RegisterWords.of(pack()).label(value);
    };
  }

  private String option(String code, String value) {
    Question question = pack().questionnaire().find(code);
    OptionList list = question == null ? null : question.options();
    Option option = list == null ? null : list.find(value);
    return option == null ? value : option.label();
  }

  /** What a row of figures is about. */
  String of(Row row) {
    return switch (row.kind()) {
      case TOTAL -> said.text("office.portfolio.total");
      case SECTION ->
          pack().sections().stream()
              .filter(each -> each.code().equals(row.code()))
              .map(IndicatorSection::title)
              .findFirst()
              .orElse("");
      case INDICATOR -> row.code() + " " + pack().indicator(row.code()).title();
    };
  }
}
