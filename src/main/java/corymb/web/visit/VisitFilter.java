package corymb.web.visit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Gives requests their visits. Files that look the same for everybody have none; a page that tells
 * of a fault does without when the database does not answer.
 */
final class VisitFilter extends SessionRepositoryFilter<Visit> {

  private static final Pattern NO_PAGE = Pattern.compile(".*\\.(css|js|svg|ttf|woff2)");

  private final KeptVisits visits;

  VisitFilter(KeptVisits visits) {
    super(visits);
    this.visits = visits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean fault = request.getDispatcherType() == DispatcherType.ERROR;
    if (!fault && NO_PAGE.matcher(request.getServletPath()).matches()) {
      chain.doFilter(request, response);
    } else {
      visits.<ServletException, IOException>during(
          fault, () -> super.doFilterInternal(request, response, chain));
    }
  }
}
