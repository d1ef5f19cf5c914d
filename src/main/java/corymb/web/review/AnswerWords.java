package corymb.web.review;

import corymb.scheme.question.Option;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

  private static final int DECIMALS = 10;

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
      case DATE -> LocalDate.parse(text).format(day());
      case INTEGER, DECIMAL -> number(asked, text);
      case TEXT -> text;
    };
  }

  private static String option(@Nullable OptionList options, String code) {
    Option option = options == null ? null : options.find(code);
    return option == null ? code : option.label();
  }

  private static String number(Question asked, String text) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(DECIMALS);
    String number = format.format(new BigDecimal(text));
    return asked.unit().isEmpty() ? number : number + "\u00a0" + asked.unit();
  }

  /** A day, as people write it. */
  public String day(LocalDate day) {
    return day.format(day());
  }

  private static DateTimeFormatter day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale());
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
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMaximumFractionDigits(1);
    boolean large = bytes >= 1024 * 1024;
    BigDecimal unit = BigDecimal.valueOf(large ? 1024L * 1024 : 1024);
    String number =
        format.format(BigDecimal.valueOf(bytes).divide(unit, 1, java.math.RoundingMode.UP));
    return number + (large ? "\u00a0MB" : "\u00a0kB");
  }

  private String word(String key) {
    return words.getMessage(key, null, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
