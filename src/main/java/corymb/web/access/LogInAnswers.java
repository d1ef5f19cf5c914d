package corymb.web.access;

import corymb.usecase.casework.Casework;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Where a step of a log-in leads to. Whoever is in gets to the page that was asked for before the
 * log-in, which the session remembers; no address of the request is believed.
 */
final class LogInAnswers extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler {

  static final String CODE_PAGE = "/login/code";

  private final Casework casework;

  LogInAnswers(Casework casework) {
    this.casework = casework;
    setDefaultTargetUrl("/app");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication proved)
      throws ServletException, IOException {
    Halfway.forget(request);
    super.onAuthenticationSuccess(request, response, proved);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    if (fault instanceof CodeAsked asked) {
      asked.halfway().keep(request);
      getRedirectStrategy().sendRedirect(request, response, CODE_PAGE);
    } else if (request.getParameter(CodeForm.CODE) == null) {
      getRedirectStrategy().sendRedirect(request, response, "/login?error");
    } else if (Halfway.in(request, casework.now()) == null) {
      getRedirectStrategy().sendRedirect(request, response, "/login?over");
    } else {
      getRedirectStrategy().sendRedirect(request, response, CODE_PAGE + "?error");
    }
  }
}
