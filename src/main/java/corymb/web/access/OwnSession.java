package corymb.web.access;

import corymb.usecase.access.SessionStamp;
import corymb.web.frame.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session in which somebody changes how to log in goes on; all others of the person end. */
final class OwnSession {

  private OwnSession() {}

  /** Gives the session the stamp of the changed log-in, and another id. */
  static void goOn(SessionStamp stamps, HttpServletRequest request, HttpServletResponse response) {
    Authentication proved = SecurityContextHolder.getContext().getAuthentication();
    if (proved == null || !(proved.getPrincipal() instanceof SignedIn before)) {
      return;
    }
    stamps
        .of(before.person())
        .ifPresent(
            stamp -> {
              SecurityContext context = SecurityContextHolder.createEmptyContext();
              context.setAuthentication(
                  new SignedIn(before.person(), before.shownName(), stamp, before.way()).proved());
              SecurityContextHolder.setContext(context);
              request.changeSessionId();
              new HttpSessionSecurityContextRepository().saveContext(context, request, response);
            });
  }
}
