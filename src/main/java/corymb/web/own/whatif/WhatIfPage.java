package corymb.web.own.whatif;

import corymb.assessment.actor.Actor;
import corymb.store.cases.CaseRow;
import corymb.usecase.casework.Casework;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.usecase.result.TryChanges;
import corymb.usecase.result.TryChanges.Tried;
import corymb.web.own.Own;
import corymb.web.own.questionnaire.Asked;
import corymb.web.own.questionnaire.TypedForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Other answers on a scratch copy: points and label beside the original; nothing is kept. */
@Controller
final class WhatIfPage {

  private static final String PLACE = "/app/organisation/what-if";

  private final TryChanges trying;
  private final ShowOrganisations organisations;

  WhatIfPage(Casework casework) {
    this.trying = new TryChanges(casework);
    this.organisations = new ShowOrganisations(casework);
  }

  @GetMapping(PLACE)
  String page(
      Actor actor,
      @RequestParam(name = "case", defaultValue = "") String id,
      Model model,
      Locale language) {
    List<CaseRow> cases = organisations.one(actor, Own.organisation(actor)).cases();
    model.addAttribute("cases", cases);
    if (cases.isEmpty()) {
      return "own/whatif";
    }
    String chosen = id.isEmpty() ? cases.get(cases.size() - 1).id() : id;
    Tried tried = trying.run(actor, chosen, Own.language(language), Map.of());
    return show(tried, Map.of(), model, "own/whatif");
  }

  @PostMapping(PLACE)
  String tried(
      Actor actor,
      @RequestParam(name = "case") String id,
      @RequestParam Map<String, String> form,
      @RequestHeader(name = "HX-Request", defaultValue = "") String part,
      Model model,
      Locale language) {
    model.addAttribute("cases", organisations.one(actor, Own.organisation(actor)).cases());
    Map<String, String> answers = TypedForm.answers(form);
    Tried tried = trying.run(actor, id, Own.language(language), answers);
    return show(tried, answers, model, part.isEmpty() ? "own/whatif" : "own/whatif :: outcome");
  }

  private static String show(Tried tried, Map<String, String> typed, Model model, String template) {
    Map<String, String> shown = new TreeMap<>(tried.answers());
    shown.putAll(typed);
    model.addAttribute("id", tried.id());
    model.addAttribute("asked", Asked.of(tried.after(), code -> shown.getOrDefault(code, "")));
    model.addAttribute("outcome", Outcome.of(tried));
    return template;
  }
}
