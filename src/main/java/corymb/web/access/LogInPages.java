package corymb.web.access;

import corymb.assessment.state.ActRefused;
import corymb.store.access.OneTimeLinks.Link;
import corymb.store.people.PersonRefused;
import corymb.usecase.access.SetPassword;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import corymb.web.openid.OpenIdDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody logs in, or sets a password by a link. */
@Controller
final class LogInPages {

  private static final String LINK = "access/link";

  private final SetPassword passwords;
  private final Today today;
  private final @Nullable OpenIdDoor openId;
  private final Said said;

  LogInPages(Casework casework, Today today, ObjectProvider<OpenIdDoor> openId, Said said) {
    this.said = said;
    this.passwords = new SetPassword(casework);
    this.today = today;
    this.openId = openId.getIfAvailable();
  }

  @GetMapping("/login")
  String logIn(@RequestParam(defaultValue = "") String openid, Model model) {
    OpenIdDoor door = openId;
    if (door != null) {
      model.addAttribute("provider", door.name());
      model.addAttribute("outcome", OpenIdDoor.isOutcome(openid) ? openid : null);
      model.addAttribute("leave", openid.equals(OpenIdDoor.ENDED) ? door.leave() : null);
    }
    return "access/login";
  }

  @GetMapping("/welcome/{secret}")
  String welcome(@PathVariable String secret, Model model) {
    return page(secret, model);
  }

  @PostMapping("/welcome/{secret}")
  String begin(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam String password,
      Model model) {
    try {
      Link link = passwords.link(secret).orElse(null);
      if (link != null && link.person() == null) {
        passwords.begin(secret, today.day(), name, email, password);
      } else {
        passwords.run(secret, password);
      }
      return "redirect:/login?set";
    } catch (ActRefused | PersonRefused e) {
      model.addAttribute("refused", said.fault(e));
      model.addAttribute("name", name);
      model.addAttribute("email", email);
      return page(secret, model);
    }
  }

  private String page(String secret, Model model) {
    Link link = passwords.link(secret).orElse(null);
    model.addAttribute("works", link != null);
    model.addAttribute("first", link != null && link.person() == null);
    return LINK;
  }
}
