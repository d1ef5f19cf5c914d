package corymb.web.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.report.certificate.QrCode;
import corymb.report.drawing.SvgWriter;
import corymb.usecase.access.KeepSecondStep;
import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step of a log-in: its page at log-in, and where persons turn it on and off. */
@Controller
final class SecondStepPages {

  private static final String PAGE = "redirect:/app/account/second-step";
  private static final String OFFERED = "corymb.second-step.secret";

  private final Casework casework;
  private final KeepSecondStep steps;
  private final SessionStamp stamps;
  private final Said said;

  SecondStepPages(Casework casework, Said said) {
    this.casework = casework;
    this.steps = new KeepSecondStep(casework);
    this.stamps = new SessionStamp(casework);
    this.said = said;
  }

  @GetMapping(LogInAnswers.CODE_PAGE)
  String code(HttpServletRequest request) {
    return Halfway.in(request, casework.now()) == null ? "redirect:/login?over" : "access/code";
  }

  @GetMapping("/app/account/second-step")
  String show(Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
    KeepSecondStep.State state = steps.state(actor);
    model.addAttribute("state", state);
    if (state.password() && !state.on()) {
      String secret = offered(actor, request);
      model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
      model.addAttribute("picture", picture(steps.address(actor, secret)));
    }
    return "access/second-step";
  }

  /** The secret that this session was shown, so that the page can be shown again. */
  private String offered(Actor actor, HttpServletRequest request) {
    HttpSession session = request.getSession();
    if (session.getAttribute(OFFERED) instanceof String secret) {
      return secret;
    }
    String secret = steps.newSecret(actor);
    session.setAttribute(OFFERED, secret);
    return secret;
  }

  private String picture(String address) {
    String svg = SvgWriter.write(QrCode.of(address, said.text("access.step.picture")));
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/app/account/second-step")
  String turnOn(
      Actor actor,
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    HttpSession session = request.getSession();
    if (!(session.getAttribute(OFFERED) instanceof String secret)) {
      throw new ActRefused("the secret was shown too long ago; take the new one");
    }
    next.addFlashAttribute("codes", steps.turnOn(actor, secret, code));
    session.removeAttribute(OFFERED);
    OwnSession.goOn(stamps, request, response);
    Notice.done(next, said.text("access.step.turned-on"));
    return PAGE;
  }

  @PostMapping("/app/account/second-step/off")
  String turnOff(
      Actor actor,
      @RequestParam String present,
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    steps.turnOff(actor, present, code);
    OwnSession.goOn(stamps, request, response);
    Notice.done(next, said.text("access.step.turned-off"));
    return PAGE;
  }
}
