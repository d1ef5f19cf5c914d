package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.assessment.agreement.Coefficient;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.SettleDifference;
import corymb.usecase.review.SignAgreement;
import corymb.usecase.review.sheet.ConsensusSheet;
import corymb.usecase.review.sheet.ShowConsensus;
import corymb.usecase.statistics.CaseStatistics;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the assessors differ, how they settle it, and what they sign. */
@Controller
final class ConsensusPage {

  private static final int DECIMALS = 2;

  private final ShowConsensus consensus;
  private final SettleDifference settling;
  private final SignAgreement signing;
  private final Today today;
  private final MessageSource words;

  ConsensusPage(Casework casework, Today today, MessageSource words) {
    this.consensus = new ShowConsensus(casework);
    this.settling = new SettleDifference(casework);
    this.signing = new SignAgreement(casework);
    this.today = today;
    this.words = words;
  }

  @GetMapping("/app/reviews/{id}/consensus")
  String show(Actor actor, @PathVariable String id, Locale locale, Model model) {
    ConsensusSheet sheet = consensus.run(actor, id, PageLanguage.of(locale));
    model.addAttribute("sheet", sheet);
    model.addAttribute("figures", figures(sheet.agreement()));
    return "review/consensus";
  }

  /** The figures that are shown, by the names of their words; null where one is undefined. */
  private static Map<String, @Nullable BigDecimal> figures(CaseStatistics.OneCase agreement) {
    Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
    figures.put("answers", known(agreement.answers(), 1));
    figures.put("points", known(agreement.points().percent(), 1));
    if (!agreement.points().pairs().isEmpty()) {
      figures.put("kappa", known(agreement.points().pairs().get(0).quadratic(), DECIMALS));
    }
    figures.put("alpha", known(agreement.points().ordinal(), DECIMALS));
    return figures;
  }

  private static @Nullable BigDecimal known(Coefficient coefficient, int decimals) {
    return coefficient instanceof Coefficient.Known known ? known.value().decimals(decimals) : null;
  }

  @PostMapping("/app/reviews/{id}/settlement")
  String settle(
      Actor actor,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String reason,
      Locale locale,
      RedirectAttributes next) {
    settling.run(actor, id, today.when(reason), question, value.isBlank() ? null : value.strip());
    Notice.done(next, words.getMessage("review.settle.saved", null, locale));
    next.addAttribute("id", id).addAttribute("question", question);
    return "redirect:/app/reviews/{id}/consensus#d-{question}";
  }

  @PostMapping("/app/reviews/{id}/signature")
  String sign(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String recommended,
      Locale locale,
      RedirectAttributes next) {
    signing.run(actor, id, today.when(null), recommended.isEmpty() ? null : recommended);
    Notice.done(next, words.getMessage("review.sign.saved", null, locale));
    next.addAttribute("id", id);
    return "redirect:/app/reviews/{id}/consensus";
  }
}
