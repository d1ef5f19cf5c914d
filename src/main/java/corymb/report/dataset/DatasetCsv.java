package corymb.report.dataset;

import corymb.facts.Value;
import corymb.rating.IndicatorResult;
import corymb.rating.LabelResult;
import corymb.rating.Scorecard;
import corymb.report.text.CsvText;
import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.question.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of RFC 4180 in UTF-8: the case, its rating, measure and points of each indicator, and
 * each answer. Texts are neutralised by {@link CsvText}.
 */
final class DatasetCsv implements DatasetWriter {

  private static final List<String> CASE =
      List.of(
          "case",
          "organisation",
          "country",
          "portfolio",
          "peer consent",
          "assessed",
          "state",
          "answers",
          "indicative",
          "points",
          "maximum",
          "percent");

  private final OutputStream out;
  private final Pack pack;
  private final List<Question> questions;

  DatasetCsv(OutputStream out, Pack pack) {
    this.out = out;
    this.pack = pack;
    this.questions =
        pack.questionnaire().questions().stream().filter(each -> !Withheld.is(each)).toList();
    try {
      write(header());
    } catch (IOException e) {
      throw new UncheckedIOException("the table cannot be begun", e);
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(CASE);
    for (Indicator indicator : pack.indicators()) {
      header.add(indicator.code() + " measure");
      header.add(indicator.code() + " points");
    }
    questions.forEach(question -> header.add(question.code()));
    return header;
  }

  @Override
  public boolean accept(DatasetLine line) throws IOException {
    Scorecard card = line.scorecard();
    if (!card.pack().name().equals(pack.name())) {
      return false;
    }
    List<@Nullable Object> cells = new ArrayList<>(ofCase(line));
    for (Indicator indicator : pack.indicators()) {
      IndicatorResult result = card.indicator(indicator.code());
      cells.add(number(result.shownMeasure()));
      cells.add(result.points());
    }
    for (Question question : questions) {
      Value value = line.response().answer(question.code()).value();
      cells.add(value instanceof Value.Amount amount ? number(amount.text()) : text(value));
    }
    write(cells);
    return true;
  }

  private static List<@Nullable Object> ofCase(DatasetLine line) {
    Scorecard card = line.scorecard();
    LabelResult indicative = card.indicative();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(line.caseId());
    cells.add(line.organisation().id());
    cells.add(line.organisation().country());
    cells.add(line.organisation().portfolio());
    cells.add(line.organisation().peerConsent() == null ? "no" : "yes");
    cells.add(line.assessedOn());
    cells.add(line.state());
    cells.add(line.agreed() ? "agreed" : "own");
    cells.add(indicative == null ? "none" : indicative.label().code());
    cells.add(card.score().points());
    cells.add(card.score().maximum());
    cells.add(card.score().percent().shown());
    return cells;
  }

  private void write(List<? extends @Nullable Object> cells) throws IOException {
    out.write(CsvText.line(cells.stream()).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  /** A number where it is one, so that no apostrophe comes before a minus. */
  private static @Nullable Object number(@Nullable String shown) {
    try {
      return shown == null ? null : new BigDecimal(shown);
    } catch (NumberFormatException e) {
      return shown;
    }
  }
}
