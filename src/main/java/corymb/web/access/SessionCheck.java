package corymb.web.access;

import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.web.frame.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session when its person was locked, or the password was changed since it began. */
final class SessionCheck extends OncePerRequestFilter {

  private static final Pattern NO_PAGE = Pattern.compile(".*\\.(css|js|svg|ttf|woff2)");

  private final SessionStamp stamps;

  SessionCheck(Casework casework) {
    this.stamps = new SessionStamp(casework);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return NO_PAGE.matcher(request.getServletPath()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication proved = SecurityContextHolder.getContext().getAuthentication();
    if (proved != null
        && proved.getPrincipal() instanceof SignedIn signedIn
        && !stamps.holds(signedIn.person(), signedIn.stamp())) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }
}
