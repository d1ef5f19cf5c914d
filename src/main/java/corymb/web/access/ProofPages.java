package corymb.web.access;

import corymb.assessment.actor.Actor;
import corymb.usecase.access.TakeOffProof;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes off what somebody cannot prove any more, from the page of the persons. */
@Controller
final class ProofPages {

  private static final String PEOPLE = "redirect:/app/office/people";

  private final TakeOffProof proofs;
  private final Said said;

  ProofPages(Casework casework, Said said) {
    this.proofs = new TakeOffProof(casework);
    this.said = said;
  }

  @PostMapping("/app/office/people/{id}/proofs/second-step")
  String secondStep(Actor actor, @PathVariable String id, RedirectAttributes next) {
    proofs.secondStep(actor, id);
    Notice.done(next, said.text("access.proof.step.done", id));
    return PEOPLE;
  }

  @PostMapping("/app/office/people/{id}/proofs/identity")
  String identity(Actor actor, @PathVariable String id, RedirectAttributes next) {
    proofs.identity(actor, id);
    Notice.done(next, said.text("access.proof.identity.done", id));
    return PEOPLE;
  }
}
