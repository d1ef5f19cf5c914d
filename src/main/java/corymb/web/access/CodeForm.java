package corymb.web.access;

import corymb.usecase.casework.Casework;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Reads the form of the second step; the one of the first step has no code. */
final class CodeForm implements AuthenticationDetailsSource<HttpServletRequest, Object> {

  static final String CODE = "code";

  private final Casework casework;

  CodeForm(Casework casework) {
    this.casework = casework;
  }

  @Override
  public Object buildDetails(HttpServletRequest request) {
    String code = request.getParameter(CODE);
    return code == null
        ? new WebAuthenticationDetails(request)
        : new GivenCode(Halfway.in(request, casework.now()), code);
  }
}
