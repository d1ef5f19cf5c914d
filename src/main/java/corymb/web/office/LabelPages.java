package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardActRefused;
import corymb.label.award.AwardStatus;
import corymb.usecase.casework.Casework;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.label.LabelView;
import corymb.usecase.label.ShowLabels;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import corymb.web.office.certificates.StatusPublication;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Awarded labels, and what is done to them after the award. */
@Controller
final class LabelPages {

  private final ShowLabels labels;
  private final ActOnLabel acts;
  private final StatusPublication status;
  private final Today today;
  private final Said said;

  LabelPages(Casework casework, StatusPublication status, Today today, Said said) {
    this.labels = new ShowLabels(casework);
    this.acts = new ActOnLabel(casework);
    this.status = status;
    this.today = today;
    this.said = said;
  }

  @GetMapping("/app/office/labels")
  String all(
      Actor actor,
      @RequestParam(required = false) @Nullable AwardStatus status,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    List<LabelView> found =
        labels.list(actor, today.day(), null).stream()
            .filter(each -> status == null || each.status() == status)
            .filter(
                each ->
                    each.name().toLowerCase(Locale.ROOT).contains(sought)
                        || each.award().number().toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    int from = Math.min(Paging.from(page), found.size());
    model.addAttribute("labels", found.subList(from, Math.min(found.size(), from + Paging.SIZE)));
    model.addAttribute("paging", Paging.of(page, found.size()));
    model.addAttribute("statuses", AwardStatus.values());
    model.addAttribute("status", status);
    model.addAttribute("text", text);
    return "office/labels";
  }

  @GetMapping("/app/office/labels/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("shown", labels.one(actor, today.day(), number));
    return "office/label";
  }

  @PostMapping("/app/office/labels/{number}/{kind}")
  String act(
      Actor actor,
      @PathVariable String number,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    AwardAct.Kind what = kind(kind);
    acts.run(actor, number, what, today.when(reason));
    status.follow(actor);
    Notice.done(next, said.text("office.label.done." + what.name()));
    return "redirect:/app/office/labels/" + number;
  }

  private static AwardAct.Kind kind(String word) {
    return switch (word) {
      case "suspend" -> AwardAct.Kind.SUSPENDED;
      case "reinstate" -> AwardAct.Kind.REINSTATED;
      case "withdraw" -> AwardAct.Kind.WITHDRAWN;
      default -> throw new AwardActRefused("a label is suspended, reinstated or withdrawn");
    };
  }
}
