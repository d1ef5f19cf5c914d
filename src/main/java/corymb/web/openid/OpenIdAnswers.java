package corymb.web.openid;

import corymb.usecase.access.OpenIdRefused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where a log-in by the provider leads to: in, or to a page that says why not. */
final class OpenIdAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final System.Logger LOG = System.getLogger(OpenIdAnswers.class.getName());
  private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,60}");

  private static final Set<String> SILENT =
      Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

  /** What anybody brings about who calls the address without coming from the provider. */
  private static final Set<String> ANYBODYS =
      Set.of("authorization_request_not_found", "invalid_request");

  private final AuthenticationSuccessHandler inside;

  OpenIdAnswers(AuthenticationSuccessHandler inside) {
    this.inside = inside;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication proved)
      throws ServletException, IOException {
    if (!(proved.getPrincipal() instanceof OpenIdPerson person)) {
      throw new IllegalStateException("the provider vouched for nobody");
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(person.signedIn().proved());
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    inside.onAuthenticationSuccess(request, response, person.signedIn().proved());
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    response.sendRedirect("/login?openid=" + outcome(fault));
  }

  private static String outcome(AuthenticationException fault) {
    if (fault.getCause() instanceof OpenIdRefused refused) {
      return refused.reason().name().toLowerCase(Locale.ROOT);
    }
    String code = code(fault);
    if (code.equals("access_denied")) {
      return "cancelled";
    }
    boolean silent = SILENT.contains(code) || isSilent(fault);
    // never the messages, which may hold what the provider or anybody else wrote
    LOG.log(
        ANYBODYS.contains(code) ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
        silent
            ? "the provider of identities does not answer as it should: {0}"
            : "a log-in by the provider of identities failed: {0}",
        code);
    return silent ? "silent" : "failed";
  }

  private static String code(AuthenticationException fault) {
    String code =
        fault instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "";
    return ERROR_CODE.matcher(code).matches() ? code : fault.getClass().getSimpleName();
  }

  private static boolean isSilent(@Nullable Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProviderSilent || cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
