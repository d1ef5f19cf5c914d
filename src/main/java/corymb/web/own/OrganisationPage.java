package corymb.web.own;

import corymb.assessment.actor.Actor;
import corymb.scheme.Pack;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.FetchCertificate;
import corymb.usecase.draft.Draft;
import corymb.usecase.draft.ShowDraft;
import corymb.usecase.label.LabelView;
import corymb.usecase.label.ShowLabels;
import corymb.usecase.organisation.GiveConsent;
import corymb.usecase.organisation.OrganisationView;
import corymb.usecase.organisation.ShowOrganisations;
import corymb.web.frame.Notice;
import corymb.web.frame.Today;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own organisation: its cases, labels and certificates, and what to do next. */
@Controller
final class OrganisationPage {

  private final Casework casework;
  private final ShowOrganisations organisations;
  private final ShowLabels labels;
  private final ShowDraft drafts;
  private final GiveConsent consent;
  private final FetchCertificate certificates;
  private final Today today;
  private final MessageSource words;

  OrganisationPage(Casework casework, Today today, MessageSource words) {
    this.casework = casework;
    this.organisations = new ShowOrganisations(casework);
    this.labels = new ShowLabels(casework);
    this.drafts = new ShowDraft(casework);
    this.consent = new GiveConsent(casework);
    this.certificates = new FetchCertificate(casework);
    this.today = today;
    this.words = words;
  }

  /**
   * A label as the page shows it.
   *
   * @param label the label
   * @param certified whether its certificate was issued
   */
  record Held(LabelView label, boolean certified) {}

  @GetMapping("/app/organisation")
  String page(Actor actor, Model model, Locale language) {
    String id = Own.organisation(actor);
    OrganisationView view = organisations.one(actor, id);
    Draft draft = drafts.run(actor, id, today.day(), Own.language(language));
    List<LabelView> held = labels.list(actor, today.day(), id);
    Pack pack = casework.shelf().first().pack();
    int months = pack.scheme().rules().renewal().opens().length();
    model.addAttribute("own", view);
    model.addAttribute("begun", draft.isBegun());
    model.addAttribute("next", NextSteps.of(view.cases(), held, draft, today.day(), months));
    model.addAttribute(
        "labels",
        held.stream()
            .map(each -> new Held(each, certificates.isIssued(actor, each.award().number())))
            .toList());
    return "own/organisation";
  }

  @PostMapping("/app/organisation/consent")
  String agree(
      Actor actor, @RequestParam boolean agreed, RedirectAttributes next, Locale language) {
    consent.run(actor, Own.organisation(actor), today.day(), agreed ? today.day() : null);
    String key = agreed ? "own.consent.given" : "own.consent.withdrawn";
    Notice.done(next, words.getMessage(key, null, language));
    return "redirect:/app/organisation#consent";
  }

  @GetMapping("/app/organisation/certificates/{number}")
  ResponseEntity<byte[]> certificate(Actor actor, @PathVariable String number) {
    byte[] pdf =
        certificates
            .run(actor, number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Own.file(number + ".pdf", MediaType.APPLICATION_PDF, pdf);
  }
}
