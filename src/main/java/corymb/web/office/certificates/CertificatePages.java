package corymb.web.office.certificates;

import corymb.assessment.actor.Actor;
import corymb.scheme.language.Sentence;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.FetchCertificate;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.IssuerKeys;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.certificate.ListCertificates;
import corymb.usecase.label.ShowLabels;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Download;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import corymb.web.open.FileProof;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** Labels without a certificate, the certificates that were issued, and one of them. */
@Controller
final class CertificatePages {

  private static final String ALL = "/app/office/certificates";

  private final ListCertificates list;
  private final FetchCertificate fetch;
  private final ShowLabels labels;
  private final Issuers issuers;
  private final IssuerKeys keys;
  private final StatusPublication status;
  private final FileProof proof;
  private final Today today;
  private final Said said;
  private final ReadRegister register;

  CertificatePages(
      Casework casework,
      ReadRegister register,
      Issuers issuers,
      IssuerKeys keys,
      StatusPublication status,
      FileProof proof,
      Today today,
      Said said) {
    this.list = new ListCertificates(casework, register);
    this.fetch = new FetchCertificate(casework);
    this.labels = new ShowLabels(casework);
    this.register = register;
    this.issuers = issuers;
    this.keys = keys;
    this.status = status;
    this.proof = proof;
    this.today = today;
    this.said = said;
  }

  @GetMapping(ALL)
  String missing(
      Actor actor,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    ListCertificates.Missing found =
        list.missing(actor, today.day(), text, Paging.from(page), Paging.SIZE);
    model.addAttribute("entries", found.entries());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("text", text);
    model.addAttribute("words", register.words());
    model.addAttribute("keys", KeysShown.of(keys.state()));
    model.addAttribute("published", status.published().orElse(null));
    return "office/certificates/missing";
  }

  @GetMapping(ALL + "/issued")
  String issued(
      Actor actor,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    ListCertificates.Found found =
        list.issued(actor, today.day(), text, Paging.from(page), Paging.SIZE);
    model.addAttribute("certificates", found.certificates());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("text", text);
    model.addAttribute("words", register.words());
    return "office/certificates/issued";
  }

  @GetMapping(ALL + "/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("issues", list.issues(actor, number));
    model.addAttribute("shown", labels.one(actor, today.day(), number));
    model.addAttribute("here", register.isDecidedHere(today.day(), number));
    model.addAttribute("keys", KeysShown.of(keys.state()));
    fetch.run(actor, number).ifPresent(pdf -> model.addAttribute("proof", proof.of(pdf)));
    return "office/certificates/one";
  }

  @GetMapping(ALL + "/{number}/file")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable String number) {
    byte[] pdf =
        fetch
            .run(actor, number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.of(number + ".pdf", MediaType.APPLICATION_PDF, pdf);
  }

  @PostMapping(ALL)
  String issue(
      Actor actor,
      @RequestParam(defaultValue = "") List<String> numbers,
      @RequestParam(defaultValue = "en") String language,
      RedirectAttributes next) {
    Issuing by = keys.require();
    List<String> chosen = numbers.stream().distinct().limit(Paging.SIZE).toList();
    List<IssueCertificate.Outcome> outcomes =
        issuers.in(language).each(actor, chosen, today.day(), by);
    List<IssueCertificate.Outcome> refused =
        outcomes.stream().filter(each -> each.refused() != null).toList();
    status.follow(actor);
    String told = said.text("office.certificates.done", outcomes.size() - refused.size());
    Notice.done(next, refused.isEmpty() ? told : told + " " + said(refused));
    return chosen.size() == 1 && refused.isEmpty()
        ? "redirect:" + ALL + "/" + chosen.get(0)
        : "redirect:" + ALL;
  }

  private String said(List<IssueCertificate.Outcome> refused) {
    return refused.stream()
        .map(each -> said.text("office.certificates.not", each.number(), why(each)))
        .collect(Collectors.joining(" "));
  }

  private String why(IssueCertificate.Outcome outcome) {
    Sentence refused = outcome.refused();
    return refused == null ? "" : said.sentence(refused);
  }

  @PostMapping(ALL + "/{number}/again")
  String again(
      Actor actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "en") String language,
      RedirectAttributes next) {
    issuers.in(language).again(actor, number, today.when(reason), keys.require());
    status.follow(actor);
    Notice.done(next, said.text("office.certificates.replaced"));
    return "redirect:" + ALL + "/" + number.toUpperCase(Locale.ROOT);
  }

  @PostMapping(ALL + "/status")
  String publish(Actor actor, RedirectAttributes next) {
    status.publish(actor);
    Notice.done(next, said.text("office.certificates.published"));
    return "redirect:" + ALL;
  }
}
