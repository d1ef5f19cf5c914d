package corymb.rating.words;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Gate;
import corymb.facts.Measure;
import corymb.facts.Quantity;
import corymb.facts.Score;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import corymb.scheme.language.Language;
import corymb.scheme.language.Wordbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures and bounds in the words of a language; safe for many threads. */
public final class Wording {

  private static final String BOOK = "/corymb/rating/wording";

  private final Wordbook words;
  private final Language language;

  private Wording(Language language) {
    this.words = Wordbook.read(BOOK, language);
    this.language = language;
  }

  /** The words in English, as results as data have them. */
  public static Wording english() {
    return English.WORDING;
  }

  /** The words in a language; the packs that are spoken of must be in it too. */
  public static Wording in(Language language) {
    return language == Language.ENGLISH ? english() : new Wording(language);
  }

  /** Read when the first result is put into words. */
  private static final class English {
    private static final Wording WORDING = new Wording(Language.ENGLISH);
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /** The first part of the measure as it is shown, without unit; null when it is absent. */
  public static @Nullable String shown(Indicator indicator, Measure measure) {
    Part part = indicator.shownPart();
    Quantity value = measure.part(part.name());
    return value == null ? null : shown(part, value);
  }

  /** A value of a part, without unit: {@code 62.5}, {@code 60}, or the code of a level. */
  public static String shown(Part part, Quantity value) {
    if (part.levels() != null) {
      return part.levels().options().get(level(value)).code();
    }
    return value.decimals(part.decimals()).toPlainString();
  }

  /** A value of a part as people read it: {@code 62.5 %}, {@code quarterly}, {@code yes}. */
  public String readable(Part part, @Nullable Quantity value) {
    if (value == null) {
      return words.text("value.none");
    }
    if (part.element()) {
      return words.text(value.numerator().signum() == 0 ? "no" : "yes");
    }
    if (part.levels() != null) {
      return part.levels().options().get(level(value)).label();
    }
    return withUnit(shown(part, value), part);
  }

  /** What a bound asks for: {@code 65 % or more}. */
  public String needs(Part part, Bound bound) {
    if (part.element()) {
      return words.text("yes");
    }
    String key = bound.side() == Side.AT_LEAST ? "atLeast" : "atMost";
    if (part.levels() != null) {
      int level = bound.edge().intValueExact();
      String label = part.levels().options().get(level).label();
      return words.text(key + ".level", Map.of("level", label));
    }
    return words.text(key, Map.of("value", withUnit(bound.edge().toPlainString(), part)));
  }

  /** What the ways ask for; the part that is shown needs no name. */
  public String needs(Indicator indicator, List<List<Bound>> ways) {
    boolean alone = ways.stream().flatMap(List::stream).map(Bound::part).distinct().count() == 1;
    return ways.stream()
        .map(
            way ->
                way.stream()
                    .map(bound -> needs(indicator, bound, alone))
                    .collect(Collectors.joining("; ")))
        .distinct()
        .collect(Collectors.joining(" - " + words.text("or") + " - "));
  }

  private String needs(Indicator indicator, Bound bound, boolean alone) {
    Part part = part(indicator, bound.part());
    String needs = needs(part, bound);
    return alone && isPlain(indicator, part) ? needs : named(part, needs);
  }

  /** What was found of all that the ways ask for. */
  public String found(Indicator indicator, List<List<Bound>> ways, Measure measure) {
    Set<String> names = new LinkedHashSet<>();
    ways.forEach(way -> way.forEach(bound -> names.add(bound.part())));
    StringJoiner all = new StringJoiner("; ");
    for (String name : names) {
      all.add(found(indicator, part(indicator, name), measure, names.size() == 1));
    }
    return all.toString();
  }

  private String found(Indicator indicator, Part part, Measure measure, boolean alone) {
    String value = readable(part, measure.part(part.name()));
    return alone && isPlain(indicator, part) ? value : named(part, value);
  }

  /** Whether a value of the part needs no name: it is the indicator's shown number. */
  private static boolean isPlain(Indicator indicator, Part part) {
    return part.equals(indicator.shownPart()) && !part.element();
  }

  /** The elements that a measure lacks, in words. */
  public List<String> missingElements(Indicator indicator, Measure measure) {
    return indicator.parts().stream()
        .filter(Part::element)
        .filter(part -> isZero(measure.part(part.name())))
        .map(Part::title)
        .toList();
  }

  private static boolean isZero(@Nullable Quantity value) {
    return value != null && value.numerator().signum() == 0;
  }

  private static Part part(Indicator indicator, String name) {
    Part part = indicator.part(name);
    if (part == null) {
      throw new IllegalStateException(indicator.code() + " has no part " + name);
    }
    return part;
  }

  private String named(Part part, String value) {
    return words.text("named", Map.of("title", part.title(), "value", value));
  }

  private String withUnit(String number, Part part) {
    String unit = number.equals("1") ? part.single() : part.unit();
    return language.withUnit(language.number(number), unit);
  }

  private static int level(Quantity value) {
    return value.decimals(0).intValueExact();
  }

  /** A share of points: {@code 79.3 % (119 of 150)}. */
  public String share(Score score) {
    String percent = language.percent(score.percent().shown());
    return share("share", percent, score.points(), score.maximum());
  }

  /** A needed share of points: {@code 80 % or more (120 of 150)}. */
  public String neededShare(BigDecimal percent, int maximum) {
    int points =
        percent
            .multiply(BigDecimal.valueOf(maximum))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
            .intValueExact();
    String shown = language.withUnit(language.number(plain(percent)), "%");
    return share("share.needed", shown, points, maximum);
  }

  private String share(String key, String percent, int points, int maximum) {
    return words.text(
        key,
        Map.of(
            "percent",
            percent,
            "points",
            String.valueOf(points),
            "maximum",
            String.valueOf(maximum)));
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }

  /** The gate of an indicator or criterion: {@code minimum 2.6}, {@code eligibility E2}. */
  public String gate(Gate gate) {
    String key = gate.kind() == Gate.Kind.MINIMUM ? "gate.minimum" : "gate.eligibility";
    return words.text(key, Map.of("code", gate.code()));
  }

  /** The gate of points. */
  public String pointsGate() {
    return words.text("gate.points");
  }

  /** What the gate of points is about. */
  public String pointsTitle() {
    return words.text("gate.points.title");
  }
}
