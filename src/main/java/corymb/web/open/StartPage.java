package corymb.web.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page. */
@Controller
final class StartPage {

  @GetMapping("/")
  String start() {
    return "open/start";
  }
}
