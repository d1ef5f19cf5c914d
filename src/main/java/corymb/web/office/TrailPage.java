package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.store.audit.AuditLog;
import corymb.usecase.casework.Casework;
import corymb.usecase.store.ReadAuditTrail;
import corymb.web.frame.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail. */
@Controller
final class TrailPage {

  private final ReadAuditTrail trail;

  TrailPage(Casework casework) {
    this.trail = new ReadAuditTrail(casework);
  }

  @GetMapping("/app/office/audit")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable Long before,
      @RequestParam(required = false) @Nullable String subject,
      Model model) {
    List<AuditLog.Line> lines = trail.run(actor, before, subject, Paging.SIZE);
    model.addAttribute("lines", lines);
    model.addAttribute("subject", subject);
    model.addAttribute(
        "older", lines.size() == Paging.SIZE ? lines.get(Paging.SIZE - 1).nr() : null);
    return "office/audit";
  }
}
