package corymb.web.access;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for those who forgot their password. It never tells whether an address is known. */
@Controller
final class ForgottenPages {

  private final LinkLetters letters;

  ForgottenPages(LinkLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/forgotten")
  String ask(Model model) {
    model.addAttribute("sends", letters.isConfigured());
    return "access/forgotten";
  }

  @PostMapping("/forgotten")
  String send(@RequestParam String email, Locale locale) {
    letters.send(email.strip(), locale);
    return "redirect:/forgotten?sent";
  }
}
