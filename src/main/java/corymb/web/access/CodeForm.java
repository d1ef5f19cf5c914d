package corymb.web.access;

import corymb.usecase.casework.Casework;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationDetailsSource;

/** Reads the form of the second step; the one of the first step has no code. */
final class CodeForm implements AuthenticationDetailsSource<HttpServletRequest, @Nullable Object> {

  static final String CODE = "code";

  private final Casework casework;

  CodeForm(Casework casework) {
    this.casework = casework;
  }

  @Override
  public @Nullable Object buildDetails(HttpServletRequest request) {
    String code = request.getParameter(CODE);
    return code == null ? null : new GivenCode(Halfway.in(request, casework.now()), code);
  }
}
