package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.label.register.RegisterWords;
import corymb.usecase.casework.Casework;
import corymb.usecase.overview.Overview;
import corymb.usecase.overview.ShowOverview;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Today;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the secretariat: how things stand. */
@Controller
final class OfficePage {

  private static final int SOON = 6;

  private final ShowOverview overview;
  private final RegisterWords words;
  private final Today today;
  private final Clock clock;

  OfficePage(Casework casework, ReadRegister register, Today today, Clock clock) {
    this.overview = new ShowOverview(casework, register);
    this.words = register.words();
    this.today = today;
    this.clock = clock;
  }

  /**
   * The cases of a state.
   *
   * @param state the name of the state
   * @param cases how many
   * @param days for how many full days nobody has acted on the one that waits longest
   */
  record Waiting(String state, long cases, long days) {}

  @GetMapping("/app/office")
  String show(Actor actor, Model model) {
    Overview all = overview.run(actor, today.day(), today.day().plusMonths(SOON));
    List<Waiting> waiting =
        all.cases().stream()
            .map(
                each ->
                    new Waiting(
                        each.state(),
                        each.cases(),
                        ChronoUnit.DAYS.between(each.still(), clock.instant())))
            .toList();
    model.addAttribute("overview", all);
    model.addAttribute("waiting", waiting);
    model.addAttribute("words", words);
    return "office/overview";
  }
}
