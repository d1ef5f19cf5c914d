package corymb.report.view;

import corymb.facts.Quantity;
import corymb.facts.Value;
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

  private final Pack pack;
  private final Response response;

  PictureViews(Pack pack, Response response) {
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
              peers ? List.of(section.points(), section.median()) : List.of(section.points())));
    }
    String words =
        rows.stream()
            .map(row -> row.name() + " " + String.join(", peers' median ", row.cells()))
            .collect(Collectors.joining("; "));
    return new PictureView(
        peers ? "Points by section, and the median of the peers" : "Points by section",
        "overview",
        "Bars of the points by section: " + words,
        peers ? List.of("Points", "Peers' median") : List.of("Points"),
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
          sum.signum() == 0 ? "0.0" : Quantity.percent(number, sum).shown().toPlainString();
      rows.add(
          new PictureView.Row(
              question.text(), List.of(new Value.Amount(number).text(), share + " %")));
    }
    String title = "Make-up of the " + total.title();
    return new PictureView(
        title,
        "make-up-" + total.name(),
        title
            + ": "
            + rows.stream()
                .map(row -> row.name() + " " + row.cells().get(1))
                .collect(Collectors.joining("; ")),
        List.of(unit(total), "Share"),
        rows);
  }

  private String unit(TotalRule total) {
    Question first = pack.questionnaire().find(total.questions().get(0));
    return first == null || first.unit().isEmpty() ? "Number" : first.unit();
  }

  private BigDecimal sum(TotalRule total) {
    return total.questions().stream()
        .map(code -> response.answer(code).number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
