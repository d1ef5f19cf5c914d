package corymb.report.view;

import corymb.facts.Quantity;
import corymb.facts.Value;
import corymb.report.words.ReportWords;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.question.Question;
import corymb.scheme.question.TotalRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Describes the pictures of a report: their data and what they show, in words. */
final class PictureViews {

  private static final BigDecimal NOTHING = new BigDecimal("0.0");

  private final Pack pack;
  private final Response response;

  private final ReportWords words;

  PictureViews(Pack pack, Response response, ReportWords words) {
    this.words = words;
    this.pack = pack;
    this.response = response;
  }

  /** The points by section against the peers' median. */
  PictureView overview(List<SectionView> sections) {
    boolean peers = sections.stream().allMatch(SectionView::hasMedian);
    List<PictureView.Row> rows = new ArrayList<>();
    for (SectionView section : sections) {
      rows.add(
          new PictureView.Row(
              section.title(),
              peers
                  ? List.of(section.points(), section.percent(), section.median())
                  : List.of(section.points(), section.percent())));
    }
    String all =
        rows.stream()
            .map(row -> row.name() + " " + String.join(", ", row.cells()))
            .collect(Collectors.joining("; "));
    return new PictureView(
        words.text(peers ? "picture.overview.peers" : "picture.overview"),
        "overview",
        words.with("picture.overview.alt", all),
        peers
            ? List.of(words.text("points"), words.text("share"), words.text("share.median"))
            : List.of(words.text("points"), words.text("share")),
        rows);
  }

  /** The make-up of the sums that belong to a section of the indicators. */
  List<PictureView> of(IndicatorSection section) {
    return pack.questionnaire().totals().stream()
        .filter(total -> total.picture().equals(section.code()))
        .map(this::makeUp)
        .toList();
  }

  private PictureView makeUp(TotalRule total) {
    BigDecimal sum = sum(total);
    List<PictureView.Row> rows = new ArrayList<>();
    for (String code : total.questions()) {
      Question question = Objects.requireNonNull(pack.questionnaire().find(code));
      BigDecimal number = response.answer(code).number();
      String share =
          words.percent(sum.signum() == 0 ? NOTHING : Quantity.percent(number, sum).shown());
      rows.add(
          new PictureView.Row(
              question.text(), List.of(words.number(new Value.Amount(number).text()), share)));
    }
    String title = words.with("picture.make-up", total.title());
    return new PictureView(
        title,
        "make-up-" + total.name(),
        words.with(
            "named",
            title,
            rows.stream()
                .map(row -> row.name() + " " + row.cells().get(1))
                .collect(Collectors.joining("; "))),
        List.of(unit(total), words.text("share")),
        rows);
  }

  private String unit(TotalRule total) {
    Question first = pack.questionnaire().find(total.questions().get(0));
    return first == null || first.unit().isEmpty() ? words.text("number") : first.unit();
  }

  private BigDecimal sum(TotalRule total) {
    return total.questions().stream()
        .map(code -> response.answer(code).number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
