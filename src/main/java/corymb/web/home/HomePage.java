package corymb.web.home;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the place of their work. */
@Controller
final class HomePage {

  @GetMapping("/app")
  String home(Actor actor) {
    if (actor.is(Role.SECRETARIAT) || actor.is(Role.ADMINISTRATOR)) {
      return "redirect:/app/office";
    }
    if (actor.is(Role.COMMITTEE)) {
      return "redirect:/app/committee";
    }
    if (actor.is(Role.ASSESSOR)) {
      return "redirect:/app/reviews";
    }
    return actor.is(Role.CLUSTER_MANAGER) ? "redirect:/app/organisation" : "home/nothing";
  }
}
