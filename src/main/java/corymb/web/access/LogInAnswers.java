package corymb.web.access;

import corymb.usecase.casework.Casework;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Where a step of a log-in leads to. Whoever is in gets to the page that was asked for before the
 * log-in, which the session remembers; no address of the request is believed.
 */
final class LogInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  static final String CODE_PAGE = "/login/code";

  private static final String FIRST_PAGE = "/app";

  private final Casework casework;

  LogInAnswers(Casework casework) {
    this.casework = casework;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication proved)
      throws IOException {
    Halfway.forget(request);
    response.sendRedirect(Objects.requireNonNullElse(AskedPage.take(request), FIRST_PAGE));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    if (fault instanceof CodeAsked asked) {
      asked.halfway().keep(request);
      response.sendRedirect(CODE_PAGE);
    } else if (request.getParameter(CodeForm.CODE) == null) {
      response.sendRedirect("/login?error");
    } else if (Halfway.in(request, casework.now()) == null) {
      response.sendRedirect("/login?over");
    } else {
      response.sendRedirect(CODE_PAGE + "?error");
    }
  }
}
