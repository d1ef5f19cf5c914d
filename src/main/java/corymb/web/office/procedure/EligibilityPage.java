package corymb.web.office.procedure;

import corymb.assessment.actor.Actor;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import corymb.usecase.overview.ListEligibility;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Paging;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that apply for a label, with each criterion of eligibility. */
@Controller
final class EligibilityPage {

  private final Casework casework;
  private final ListEligibility list;
  private final ReadRegister register;

  EligibilityPage(Casework casework, ReadRegister register) {
    this.casework = casework;
    this.list = new ListEligibility(casework);
    this.register = register;
  }

  @GetMapping("/app/office/eligibility")
  String list(Actor actor, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
    ListEligibility.Found found = list.run(actor, Paging.from(page), Paging.SIZE);
    Pack pack = casework.shelf().first().in(Language.orEnglish(locale.getLanguage()));
    model.addAttribute("cases", found.cases());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("criteria", pack.criteria());
    model.addAttribute("words", register.words());
    return "office/procedure/eligibility";
  }
}
