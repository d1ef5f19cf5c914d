package corymb.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page that somebody asked for before the log-in: its path and no more. What was to be done by
 * a form is not done later, and a part of a page is no page to come back to.
 */
final class AskedPage implements RequestCache {

  private static final String KEPT = AskedPage.class.getName();
  private static final int LONGEST = 2_000;

  /** Where to go on, once; null for nowhere special. */
  static @Nullable String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof String asked)) {
      return null;
    }
    session.removeAttribute(KEPT);
    return asked;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (HttpMethod.GET.matches(request.getMethod())
        && request.getHeader("HX-Request") == null
        && request.getHeader("X-Requested-With") == null
        && asked.startsWith("/app")
        && asked.length() <= LONGEST) {
      request.getSession().setAttribute(KEPT, asked);
    }
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof String asked
        ? new SimpleSavedRequest(asked)
        : null;
  }

  /** The page is asked for anew, as it was. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    take(request);
  }
}
