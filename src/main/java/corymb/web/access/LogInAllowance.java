package corymb.web.access;

import corymb.web.frame.Allowance;
import corymb.web.openid.OpenIdDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no client try passwords of many persons, or secrets of links, without end. */
final class LogInAllowance extends OncePerRequestFilter {

  private final Allowance attempts;

  LogInAllowance(Allowance attempts) {
    this.attempts = attempts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    boolean form = path.equals("/login") || path.equals("/forgotten");
    return !path.startsWith("/welcome/")
        && !path.startsWith(OpenIdDoor.BEGIN)
        && !path.equals(OpenIdDoor.RETURN)
        && !(form && HttpMethod.POST.matches(request.getMethod()));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = attempts.take(request);
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
