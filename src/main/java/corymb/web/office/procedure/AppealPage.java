package corymb.web.office.procedure;

import corymb.assessment.actor.Actor;
import corymb.store.cases.AppealRow;
import corymb.store.cases.DecisionRow;
import corymb.usecase.casework.Casework;
import corymb.usecase.decision.ListAppeals;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Paging;
import corymb.web.frame.Today;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appeals that are open, those that have ended, and decisions that can still be appealed. */
@Controller
final class AppealPage {

  private final ListAppeals appeals;
  private final ReadRegister register;
  private final Today today;

  AppealPage(Casework casework, ReadRegister register, Today today) {
    this.appeals = new ListAppeals(casework);
    this.register = register;
    this.today = today;
  }

  /**
   * An appeal with the time it took.
   *
   * @param appeal the appeal
   * @param days from its day to its end, or to today
   */
  record Lasting(AppealRow appeal, long days) {}

  /**
   * A decision with the time that is left.
   *
   * @param decision the decision
   * @param last the last day on which an appeal is possible
   * @param left how many days are left after today, 0 on the last one
   */
  record Contestable(DecisionRow decision, LocalDate last, long left) {}

  @GetMapping("/app/office/appeals")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    ListAppeals.Found found = appeals.run(actor, open, Paging.from(page), Paging.SIZE);
    model.addAttribute("open", open);
    model.addAttribute("appeals", found.appeals().stream().map(this::lasting).toList());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("words", register.words());
    model.addAttribute("term", appeals.days());
    if (open) {
      ListAppeals.Contestable rest = appeals.contestable(actor, today.day(), Paging.SIZE);
      model.addAttribute("contestable", rest.decisions().stream().map(this::left).toList());
      model.addAttribute("more", rest.total() - rest.decisions().size());
    }
    return "office/procedure/appeals";
  }

  private Lasting lasting(AppealRow appeal) {
    LocalDate end = Objects.requireNonNullElse(appeal.endedOn(), today.day());
    return new Lasting(appeal, ChronoUnit.DAYS.between(appeal.on(), end));
  }

  private Contestable left(DecisionRow decision) {
    LocalDate last = decision.on().plusDays(appeals.days());
    return new Contestable(decision, last, ChronoUnit.DAYS.between(today.day(), last));
  }
}
