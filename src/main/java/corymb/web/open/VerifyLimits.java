package corymb.web.open;

import corymb.web.frame.Allowance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody try all numbers, or keep the server busy with files, before anything of a request is
 * read.
 */
@Component
final class VerifyLimits extends OncePerRequestFilter {

  private static final String PAGE = "/verify";

  private final Allowance lookups;
  private final Allowance uploads;

  VerifyLimits(
      @Value("${corymb.verify.lookups-per-minute}") int lookups,
      @Value("${corymb.verify.uploads-per-minute}") int uploads) {
    this.lookups = Allowance.perMinute(lookups);
    this.uploads = Allowance.perMinute(uploads);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isUpload(request) && !request.getRequestURI().startsWith(PAGE + "/");
  }

  private static boolean isUpload(HttpServletRequest request) {
    return request.getRequestURI().equals(PAGE) && HttpMethod.POST.matches(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = (isUpload(request) ? uploads : lookups).take(request);
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}
