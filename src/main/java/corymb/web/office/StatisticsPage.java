package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.assessment.agreement.AgreementFigures;
import corymb.assessment.agreement.Coefficient;
import corymb.usecase.casework.Casework;
import corymb.usecase.statistics.CaseStatistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far assessors agree, over all cases. */
@Controller
final class StatisticsPage {

  private static final int PLACES = 3;

  private final CaseStatistics statistics;

  StatisticsPage(Casework casework) {
    this.statistics = new CaseStatistics(casework);
  }

  @GetMapping("/app/office/statistics")
  String show(
      Actor actor,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate since,
      Model model) {
    CaseStatistics.AllCases all = statistics.all(actor, since);
    AgreementFigures figures = all.places();
    List<Row> rows = new ArrayList<>();
    rows.add(row("percent", figures.percent()));
    figures.pairs().stream()
        .findFirst()
        .ifPresent(pair -> rows.add(row("weighted", pair.quadratic())));
    rows.add(row("fleiss", figures.fleiss()));
    rows.add(row("nominal", figures.nominal()));
    rows.add(row("ordinal", figures.ordinal()));
    rows.add(row("interval", figures.interval()));
    model.addAttribute("figures", all);
    model.addAttribute("rows", rows);
    model.addAttribute(
        "leniency",
        all.leniency().entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
    model.addAttribute("since", since);
    return "office/statistics";
  }

  /**
   * A figure as it is shown.
   *
   * @param key which one
   * @param value the figure, null when there is none
   * @param because why there is none, null when there is one
   */
  record Row(String key, @Nullable BigDecimal value, @Nullable String because) {}

  private static Row row(String key, Coefficient coefficient) {
    if (coefficient instanceof Coefficient.Known known) {
      return new Row(key, known.value().decimals(PLACES), null);
    }
    return new Row(key, null, ((Coefficient.Undefined) coefficient).because());
  }
}
