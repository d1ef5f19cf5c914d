package corymb.web.api;

import corymb.scheme.language.Sentence;
import corymb.web.frame.Allowance;
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

/** Lets no program try all numbers, or keep the server busy with files, as on the pages. */
final class VerifyAllowance extends OncePerRequestFilter {

  private static final String PATH = "/api/v1/verify";

  private final ProblemWriter problems;
  private final Allowance lookups;
  private final Allowance uploads;

  VerifyAllowance(ProblemWriter problems, Allowance lookups, Allowance uploads) {
    this.problems = problems;
    this.lookups = lookups;
    this.uploads = uploads;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean upload = HttpMethod.POST.matches(request.getMethod());
    Duration wait = (upload ? uploads : lookups).take(request);
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    problems.write(
        response,
        ApiProblem.of(
            HttpStatus.TOO_MANY_REQUESTS,
            Sentence.of(
                "too many requests of this client; wait as long as the header Retry-After says")));
  }
}
