package corymb.web.work;

import static corymb.web.work.WorkPages.PLACE;

import corymb.assessment.actor.Actor;
import corymb.store.work.WorkItems.Which;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.CancelWork;
import corymb.usecase.work.ShowWork;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of work: how far it is, what came of its items, and stopping it. */
@Controller
final class OneWorkPages {

  private final Casework casework;
  private final Said said;

  OneWorkPages(Casework casework, Said said) {
    this.casework = casework;
    this.said = said;
  }

  @GetMapping(PLACE + "/{id}")
  String one(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String which,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Which wanted = wanted(which);
    ShowWork.One one =
        new ShowWork(casework).one(actor, id, wanted, Paging.from(page), Paging.SIZE);
    shown(one, model);
    model.addAttribute("items", one.items().stream().map(Item::of).toList());
    model.addAttribute("paging", Paging.of(page, one.found()));
    model.addAttribute("which", which);
    return "work/one";
  }

  private static Which wanted(String which) {
    return switch (which) {
      case "unlucky" -> Which.UNLUCKY;
      case "notable" -> Which.NOTABLE;
      default -> Which.ALL;
    };
  }

  private void shown(ShowWork.One one, Model model) {
    model.addAttribute("work", one.row());
    model.addAttribute("name", one.name());
    model.addAttribute("tally", one.tally());
    model.addAttribute("progress", Progress.of(one.row(), casework.now()));
  }

  /** The part of the page that tells how far it is; when it has ended, the whole page is new. */
  @GetMapping(PLACE + "/{id}/progress")
  String progress(Actor actor, @PathVariable String id, Model model, HttpServletResponse response) {
    ShowWork.One one = new ShowWork(casework).one(actor, id, Which.ALL, 0, 0);
    shown(one, model);
    model.addAttribute("items", List.of());
    if (one.row().state().isEnded()) {
      response.setHeader("HX-Refresh", "true");
    }
    return "work/progress :: progress";
  }

  @PostMapping(PLACE + "/{id}/cancel")
  String cancel(Actor actor, @PathVariable String id, RedirectAttributes next) {
    new CancelWork(casework).run(actor, id);
    Notice.done(next, said.text("work.cancelled"));
    return "redirect:" + PLACE + "/" + id;
  }
}
