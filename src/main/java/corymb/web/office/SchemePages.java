package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.overview.ShowOverview;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The schemes and rule packs that this program has. */
@Controller
final class SchemePages {

  private final PackShelf shelf;

  SchemePages(Casework casework) {
    this.shelf = casework.shelf();
  }

  @GetMapping("/app/office/schemes")
  String all(Actor actor, Model model) {
    ShowOverview.PERMIT.check(actor);
    List<RulePack> packs = new ArrayList<>();
    for (String name : shelf.names()) {
      int slash = name.indexOf('/');
      RulePack pack = shelf.find(name.substring(0, slash), name.substring(slash + 1));
      if (pack != null) {
        packs.add(pack);
      }
    }
    model.addAttribute("packs", packs);
    return "office/schemes";
  }
}
