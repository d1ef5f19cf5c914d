package corymb.rating;

import corymb.facts.Band.Bound;
import corymb.facts.Band.Bound.Side;
import corymb.facts.Measure;
import corymb.facts.Quantity;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures and bounds in words. */
public final class Wording {

  private Wording() {}

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
  public static String readable(Part part, @Nullable Quantity value) {
    if (value == null) {
      return "no value";
    }
    if (part.element()) {
      return value.numerator().signum() == 0 ? "no" : "yes";
    }
    if (part.levels() != null) {
      return part.levels().options().get(level(value)).label();
    }
    return withUnit(shown(part, value), part);
  }

  /** What a bound asks for: {@code 65 % or more}. */
  public static String needs(Part part, Bound bound) {
    if (part.element()) {
      return "yes";
    }
    String more = bound.side() == Side.AT_LEAST ? " or more" : " or less";
    if (part.levels() != null) {
      int level = bound.edge().intValueExact();
      return part.levels().options().get(level).label() + more;
    }
    return withUnit(bound.edge().toPlainString(), part) + more;
  }

  /** What the ways ask for; the part that is shown needs no name. */
  public static String needs(Indicator indicator, List<List<Bound>> ways) {
    boolean alone = ways.stream().flatMap(List::stream).map(Bound::part).distinct().count() == 1;
    return ways.stream()
        .map(
            way ->
                way.stream()
                    .map(bound -> needs(indicator, bound, alone))
                    .collect(Collectors.joining("; ")))
        .distinct()
        .collect(Collectors.joining(" - or - "));
  }

  private static String needs(Indicator indicator, Bound bound, boolean alone) {
    Part part = part(indicator, bound.part());
    String needs = needs(part, bound);
    return alone && isPlain(indicator, part) ? needs : part.title() + ": " + needs;
  }

  /** What was found of all that the ways ask for. */
  public static String found(Indicator indicator, List<List<Bound>> ways, Measure measure) {
    List<String> names = ways.stream().flatMap(List::stream).map(Bound::part).distinct().toList();
    boolean alone = names.size() == 1;
    return names.stream()
        .map(name -> found(indicator, part(indicator, name), measure, alone))
        .collect(Collectors.joining("; "));
  }

  private static String found(Indicator indicator, Part part, Measure measure, boolean alone) {
    String value = readable(part, measure.part(part.name()));
    return alone && isPlain(indicator, part) ? value : part.title() + ": " + value;
  }

  /** Whether a value of the part needs no name: it is the indicator's shown number. */
  private static boolean isPlain(Indicator indicator, Part part) {
    return part.equals(indicator.shownPart()) && !part.element();
  }

  /** The elements that a measure lacks, in words. */
  public static List<String> missingElements(Indicator indicator, Measure measure) {
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

  private static String withUnit(String number, Part part) {
    boolean single = number.equals("1") && part.unit().endsWith("s");
    String unit = single ? part.unit().substring(0, part.unit().length() - 1) : part.unit();
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static int level(Quantity value) {
    return value.decimals(0).intValueExact();
  }

  /** A share of points: {@code 79.3 % (119 of 150)}. */
  static String share(corymb.facts.Score score) {
    return "%s %% (%s of %s)"
        .formatted(score.percent().shown().toPlainString(), score.points(), score.maximum());
  }

  /** A needed share of points: {@code 80 % or more (120 of 150)}. */
  static String neededShare(BigDecimal percent, int maximum) {
    BigDecimal points =
        percent
            .multiply(BigDecimal.valueOf(maximum))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING);
    return "%s %% or more (%s of %s)"
        .formatted(percent.stripTrailingZeros().toPlainString(), points.toPlainString(), maximum);
  }
}
