package corymb.web.review;

import corymb.assessment.actor.Actor;
import corymb.usecase.casework.Casework;
import corymb.usecase.review.sheet.ListReviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that are assigned to an assessor. */
@Controller
final class ReviewListPage {

  private final ListReviews reviews;

  ReviewListPage(Casework casework) {
    this.reviews = new ListReviews(casework);
  }

  @GetMapping("/app/reviews")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    boolean open = !show.equals("done");
    model.addAttribute("open", open);
    model.addAttribute("listed", reviews.run(actor, open, page));
    return "review/list";
  }
}
