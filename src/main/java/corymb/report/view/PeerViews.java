package corymb.report.view;

import corymb.benchmark.Benchmark;
import corymb.benchmark.Comparison;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerGroup;
import corymb.report.words.ReportWords;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.question.OptionList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts peer groups into words. */
final class PeerViews {

  private static final Pattern SINCE =
      Pattern.compile(", answers of (\\d{4}-\\d{2}-\\d{2}) or later$");

  private final Pack pack;
  private final ReportWords words;

  PeerViews(Pack pack, ReportWords words) {
    this.pack = pack;
    this.words = words;
  }

  PeersView peers(List<Benchmark> benchmarks, Benchmark.@Nullable Shown main) {
    if (main == null) {
      return PeersView.NONE;
    }
    return new PeersView(
        true,
        kind(main.origin()),
        snapshot(main.origin()),
        words.with("peers.group", name(main.group()), main.size()),
        IndicatorViews.position(main.percent(), words),
        benchmarks.stream().map(this::group).toList());
  }

  private String snapshot(Origin origin) {
    return words.with(
        "peers.snapshot",
        origin.name(),
        kind(origin),
        words.number(String.valueOf(origin.size())),
        criteria(origin));
  }

  private String kind(Origin origin) {
    String day = words.language().day(origin.date());
    return switch (origin.kind()) {
      case SYNTHETIC -> words.with("peers.kind.synthetic", day);
      case CASES -> words.with("peers.kind.cases", day);
    };
  }

  /** A snapshot keeps its criteria in English; what it was made of is said in other languages. */
  private String criteria(Origin origin) {
    if (words.language() == Language.ENGLISH) {
      return origin.criteria();
    }
    if (origin.kind() == Origin.Kind.SYNTHETIC) {
      return words.text("peers.criteria.synthetic");
    }
    Matcher since = SINCE.matcher(origin.criteria());
    String all = words.text("peers.criteria.cases");
    return since.find()
        ? words.with(
            "peers.criteria.since", all, words.language().day(LocalDate.parse(since.group(1))))
        : all;
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
          IndicatorViews.position(percent, words));
    }
    String dash = IndicatorViews.DASH;
    return new PeersView.Group(
        name, value(benchmark.group()), words.text("peers.few"), dash, dash, dash, dash);
  }

  private String percent(BigDecimal value) {
    return words.rounded(value);
  }

  private String name(PeerGroup group) {
    String value = value(group);
    return value.isEmpty() ? kind(group.kind()) : kind(group.kind()) + " (" + value + ")";
  }

  private String kind(PeerGroup.Kind kind) {
    return words.text(
        switch (kind) {
          case ALL -> "peers.all";
          case PORTFOLIO -> "peers.portfolio";
          case COUNTRY -> "peers.country";
          case ECOSYSTEM -> "peers.ecosystem";
          case AGE -> "peers.age";
          case SIZE -> "peers.size";
          case VALID_GOLD -> "peers.gold";
        });
  }

  private String value(PeerGroup group) {
    String value = group.value();
    if (value == null) {
      return words.text("given.none");
    }
    return switch (group.kind()) {
      case ALL, VALID_GOLD -> "";
      case PORTFOLIO -> label("organisation.portfolio", value);
      case COUNTRY -> label("organisation.country", value);
      case ECOSYSTEM -> label("organisation.ecosystem", value);
      case AGE -> words.with("peers.years", value);
      case SIZE -> words.with("peers.participants", value);
    };
  }

  private String label(String question, String code) {
    var asked = pack.questionnaire().find(question);
    OptionList options = asked == null ? null : asked.options();
    var option = options == null ? null : options.find(code);
    return option == null ? code : option.label();
  }
}
