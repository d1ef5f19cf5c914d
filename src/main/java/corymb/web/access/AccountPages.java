package corymb.web.access;

import corymb.assessment.actor.Actor;
import corymb.scheme.language.Language;
import corymb.store.access.ApiToken;
import corymb.store.access.ApiToken.Scope;
import corymb.usecase.access.ChangePassword;
import corymb.usecase.access.KeepSecondStep;
import corymb.usecase.access.KeepTokens;
import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.ChooseLanguage;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What persons keep for themselves: the password, the language of letters, and the tokens of their
 * programs.
 */
@Controller
final class AccountPages {

  private static final String ACCOUNT = "redirect:/app/account";
  private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

  private final Casework casework;
  private final KeepTokens tokens;
  private final ChangePassword passwords;
  private final KeepSecondStep steps;
  private final SessionStamp stamps;
  private final ChooseLanguage languages;
  private final Said said;

  AccountPages(Casework casework, Said said) {
    this.casework = casework;
    this.tokens = new KeepTokens(casework);
    this.passwords = new ChangePassword(casework);
    this.steps = new KeepSecondStep(casework);
    this.stamps = new SessionStamp(casework);
    this.languages = new ChooseLanguage(casework);
    this.said = said;
  }

  /**
   * A token as it is shown.
   *
   * @param digest by which it is revoked; nobody can act with it
   * @param name what its person calls it
   * @param writes whether programs may act by it
   * @param until the day on which it ends, in UTC
   * @param works whether it works still
   */
  record Shown(String digest, String name, boolean writes, LocalDate until, boolean works) {

    static Shown of(ApiToken token, Instant now) {
      return new Shown(
          token.digest(),
          token.name(),
          token.scope() == Scope.WRITE,
          LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC),
          token.expiresAt().isAfter(now));
    }
  }

  @GetMapping("/app/account")
  String account(Actor actor, Model model) {
    Instant now = casework.now();
    model.addAttribute(
        "tokens", tokens.list(actor).stream().map(token -> Shown.of(token, now)).toList());
    model.addAttribute("days", DAYS);
    model.addAttribute("step", steps.state(actor));
    model.addAttribute("spoken", Language.values());
    model.addAttribute("written", languages.present(actor));
    return "access/account";
  }

  @PostMapping("/app/account/password")
  String password(
      Actor actor,
      @RequestParam String present,
      @RequestParam String wanted,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    passwords.run(actor, present, wanted);
    OwnSession.goOn(stamps, request, response);
    Notice.done(next, said.text("access.password.changed"));
    return ACCOUNT;
  }

  @PostMapping("/app/account/language")
  String language(Actor actor, @RequestParam Language language, RedirectAttributes next) {
    languages.run(actor, language);
    Notice.done(next, said.text("access.language.changed"));
    return ACCOUNT;
  }

  @PostMapping("/app/account/tokens")
  String make(
      Actor actor,
      @RequestParam String name,
      @RequestParam Scope scope,
      @RequestParam int days,
      RedirectAttributes next) {
    next.addFlashAttribute("made", tokens.make(actor, name, scope, days).text());
    return ACCOUNT;
  }

  @PostMapping("/app/account/tokens/revoke")
  String revoke(Actor actor, @RequestParam String digest, RedirectAttributes next) {
    tokens.revoke(actor, digest);
    Notice.done(next, said.text("access.token.revoked"));
    return ACCOUNT;
  }
}
