package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.snapshot.FreezeSnapshot;
import corymb.usecase.snapshot.ShowSnapshots;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Snapshots of peer values. */
@Controller
final class SnapshotPages {

  private final ShowSnapshots shown;
  private final FreezeSnapshot freeze;
  private final Today today;
  private final Said said;

  SnapshotPages(Casework casework, Today today, Said said) {
    this.shown = new ShowSnapshots(casework);
    this.freeze = new FreezeSnapshot(casework);
    this.today = today;
    this.said = said;
  }

  @GetMapping("/app/office/snapshots")
  String all(Actor actor, Model model) {
    model.addAttribute("snapshots", shown.all(actor));
    return "office/snapshots";
  }

  @PostMapping("/app/office/snapshots")
  String add(
      Actor actor,
      @RequestParam String name,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate since,
      RedirectAttributes next) {
    freeze.run(actor, name.strip(), today.day(), since);
    Notice.done(next, said.text("office.snapshots.frozen"));
    return "redirect:/app/office/snapshots";
  }
}
