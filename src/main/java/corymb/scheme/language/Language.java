package corymb.scheme.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language that is spoken. It is always handed over by name: nothing depends on the locale of the
 * machine.
 */
public enum Language {
  ENGLISH("en", new Numerals(".", "", " ", Integer.MAX_VALUE), "uuuu-MM-dd", "d MMMM uuuu"),
  GERMAN("de", new Numerals(",", ".", "\u00A0", 4), "dd.MM.uuuu", "d. MMMM uuuu"),
  FRENCH("fr", new Numerals(",", "\u202F", "\u202F", 4), "dd/MM/uuuu", "d MMMM uuuu"),
  SPANISH("es", new Numerals(",", ".", "\u00A0", 5), "dd/MM/uuuu", "d 'de' MMMM 'de' uuuu");

  private final String code;
  private final Numerals numerals;
  private final String dayInFigures;
  private final String dayInWords;

  Language(String code, Numerals numerals, String dayInFigures, String dayInWords) {
    this.code = code;
    this.numerals = numerals;
    this.dayInFigures = dayInFigures;
    this.dayInWords = dayInWords;
  }

  /** ISO 639-1, as in {@code de}; what is written into documents and asked for by name. */
  public String code() {
    return code;
  }

  /** The language with the code, null when it is not spoken. */
  public static @Nullable Language find(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst().orElse(null);
  }

  /** The language with the code, English when it is not spoken. */
  public static Language orEnglish(String code) {
    Language language = find(code);
    return language == null ? ENGLISH : language;
  }

  /**
   * The language in which somebody is written to of whom nothing is known but where they work.
   *
   * @param country ISO 3166 alpha-2, null when not known
   */
  public static Language ofCountry(@Nullable String country) {
    return switch (country == null ? "" : country) {
      case "DE", "AT", "LI" -> GERMAN;
      case "FR", "LU", "MC" -> FRENCH;
      case "ES" -> SPANISH;
      default -> ENGLISH;
    };
  }

  /** All codes, English first. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  /** The languages beside this one, in their order. */
  public List<Language> others() {
    return Arrays.stream(values()).filter(language -> language != this).toList();
  }

  /** A number as people write it, all its decimals kept: {@code 1.234,50} in German. */
  public String number(BigDecimal number) {
    return numerals.of(number.toPlainString());
  }

  /** A number that stands in digits, as people write it. */
  public String number(String plain) {
    return numerals.of(plain);
  }

  /** A number and its unit; the space between them does not break where the language asks so. */
  public String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + space(unit) + unit;
  }

  private String space(String unit) {
    return unit.startsWith("%") ? numerals.beforePercent() : " ";
  }

  /** A percentage, as in {@code 62.5 %}. */
  public String percent(BigDecimal percent) {
    return withUnit(number(percent), "%");
  }

  /** A day in figures: ISO in English, else as people write it. */
  public String day(LocalDate day) {
    return format(dayInFigures, day);
  }

  /** A day with the month in words, as in {@code 12 March 2026}. */
  public String dayInWords(LocalDate day) {
    String words = format(dayInWords, day);
    return this == FRENCH && day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
  }

  private String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  /** Its locale, for names that Java knows; {@code en} without a country. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
