package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerGroup;
import corymb.scheme.Pack;
import corymb.scheme.question.OptionList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts peer groups into words. */
final class PeerViews {

  private final Pack pack;

  PeerViews(Pack pack) {
    this.pack = pack;
  }

  PeersView peers(List<Benchmark> benchmarks, Benchmark.@Nullable Shown main) {
    if (main == null) {
      return PeersView.NONE;
    }
    return new PeersView(
        true,
        kind(main.origin()),
        snapshot(main.origin()),
        name(main.group()) + ", " + main.size() + " organisations",
        IndicatorViews.position(main.percent()),
        benchmarks.stream().map(this::group).toList());
  }

  private static String snapshot(Origin origin) {
    return "%s: %s; %s organisations; %s"
        .formatted(origin.name(), kind(origin), origin.size(), origin.criteria());
  }

  private static String kind(Origin origin) {
    return switch (origin.kind()) {
      case SYNTHETIC -> "synthetic, these organisations are invented; frozen on " + origin.date();
      case CASES -> "cases, frozen on " + origin.date();
    };
  }

  private PeersView.Group group(Benchmark benchmark) {
    String name = kind(benchmark.group().kind());
    if (benchmark instanceof Benchmark.Shown shown) {
      Comparison percent = shown.percent();
      return new PeersView.Group(
          name,
          value(benchmark.group()),
          String.valueOf(shown.size()),
          percent(percent.quartiles().lower()),
          percent(percent.quartiles().median()),
          percent(percent.quartiles().upper()),
          IndicatorViews.position(percent));
    }
    String dash = IndicatorViews.DASH;
    return new PeersView.Group(
        name, value(benchmark.group()), "too few to show", dash, dash, dash, dash);
  }

  private static String percent(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
  }

  private String name(PeerGroup group) {
    String value = value(group);
    return value.isEmpty() ? kind(group.kind()) : kind(group.kind()) + " (" + value + ")";
  }

  private static String kind(PeerGroup.Kind kind) {
    return switch (kind) {
      case ALL -> "all organisations";
      case PORTFOLIO -> "same portfolio";
      case COUNTRY -> "same country";
      case ECOSYSTEM -> "same ecosystem";
      case AGE -> "same age class";
      case SIZE -> "same size class";
      case VALID_GOLD -> "holders of a valid Gold";
    };
  }

  private String value(PeerGroup group) {
    String value = group.value();
    if (value == null) {
      return "not given";
    }
    return switch (group.kind()) {
      case ALL, VALID_GOLD -> "";
      case PORTFOLIO -> label("organisation.portfolio", value);
      case COUNTRY -> label("organisation.country", value);
      case ECOSYSTEM -> label("organisation.ecosystem", value);
      case AGE -> value + " years";
      case SIZE -> value + " committed participants";
    };
  }

  private String label(String question, String code) {
    var asked = pack.questionnaire().find(question);
    OptionList options = asked == null ? null : asked.options();
    var option = options == null ? null : options.find(code);
    return option == null ? code : option.label();
  }
}
