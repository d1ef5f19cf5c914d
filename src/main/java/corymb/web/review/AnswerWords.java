package corymb.web.review;

import corymb.scheme.language.Language;
import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says answers as people read them, in the language of the page; templates call it. */
@Component("answerWords")
public final class AnswerWords {

  private final MessageSource words;

  AnswerWords(MessageSource words) {
    this.words = words;
  }

  /**
   * An answer in words.
   *
   * @param text as in {@code answers.json}, null for "not answered"
   */
  public String of(Question asked, @Nullable String text) {
    if (text == null) {
      return word("review.answer.none");
    }
    return switch (asked.type()) {
      case YESNO -> word(text.equals("true") ? "review.answer.yes" : "review.answer.no");
      case CHOICE -> option(asked.options(), text);
      case DATE -> day(LocalDate.parse(text));
      case INTEGER, DECIMAL -> number(asked, text);
      case TEXT -> text;
    };
  }

  private static String option(@Nullable OptionList options, String code) {
    Option option = options == null ? null : options.find(code);
    return option == null ? code : option.label();
  }

  private static String number(Question asked, String text) {
    return language().withUnit(language().number(new BigDecimal(text)), asked.unit());
  }

  /** A day, as people write it. */
  public String day(LocalDate day) {
    return language().dayInWords(day);
  }

  private static Language language() {
    return PageLanguage.of(locale());
  }

  /** The days from one to another. */
  public long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Whether a file of that name can be looked at in the browser. */
  public boolean isLookedAt(String name) {
    return !FileNames.type(name).equals(MediaType.APPLICATION_OCTET_STREAM);
  }

  /** A number of bytes. */
  public String size(long bytes) {
    boolean large = bytes >= 1024 * 1024;
    BigDecimal unit = BigDecimal.valueOf(large ? 1024L * 1024 : 1024);
    String number = language().number(BigDecimal.valueOf(bytes).divide(unit, 1, RoundingMode.UP));
    return number + (large ? "\u00a0MB" : "\u00a0kB");
  }

  private String word(String key) {
    return words.getMessage(key, null, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
