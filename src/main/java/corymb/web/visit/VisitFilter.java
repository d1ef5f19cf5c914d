package corymb.web.visit;

import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import corymb.web.visit.KeptVisits.Need;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Gives requests their visits. What looks the same for everybody has none; a page that tells of a
 * fault does without when the database does not answer.
 */
final class VisitFilter extends SessionRepositoryFilter<Visit> {

  private static final String LOST = VisitFilter.class.getName() + ".lost";
  private static final Pattern NO_PAGE =
      Pattern.compile("/actuator/.*|.*\\.(css|js|svg|ttf|woff2)");

  private final KeptVisits visits;

  VisitFilter(KeptVisits visits) {
    super(visits);
    this.visits = visits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Need need = need(request);
    if (need == Need.VISIT && NO_PAGE.matcher(request.getServletPath()).matches()) {
      chain.doFilter(request, response);
    } else {
      serve(need, request, response, chain);
    }
  }

  private void serve(
      Need need, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      visits.<ServletException, IOException>during(
          need, () -> super.doFilterInternal(request, response, chain));
    } catch (DatabaseFailed | TooManyAtOnce e) {
      if (response.isCommitted() || need != Need.VISIT) {
        throw e;
      }
      request
          .getServletContext()
          .log("a page was not made: " + e.getMessage() + " (" + e.getCause() + ")");
      request.setAttribute(LOST, true);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** Nobody waits again for a database that has just kept a page waiting in vain. */
  private static Need need(HttpServletRequest request) {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      return Need.VISIT;
    }
    return request.getAttribute(LOST) == null ? Need.VISIT_IF_THERE : Need.NONE;
  }
}
