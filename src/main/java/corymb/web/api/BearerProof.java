package corymb.web.api;

import corymb.scheme.language.Sentence;
import corymb.store.access.ApiToken.Scope;
import corymb.usecase.access.ProveToken;
import corymb.usecase.access.ProveToken.Proved;
import corymb.usecase.casework.Casework;
import corymb.web.frame.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Proves for whom a program acts by the token in the header {@code Authorization} (RFC 6750); a
 * token in the address is not looked at, since addresses are written into logs.
 */
final class BearerProof extends OncePerRequestFilter {

  private static final String KIND = "Bearer ";
  private static final int LONGEST = 200;

  private final ProveToken tokens;
  private final ProblemWriter problems;

  BearerProof(Casework casework, ProblemWriter problems) {
    this.tokens = new ProveToken(casework);
    this.problems = problems;
  }

  /** What a token of the scope allows. */
  static String authority(Scope scope) {
    return "SCOPE_" + scope.name();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String text = text(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (text == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Proved> proved = text.length() > LONGEST ? Optional.empty() : tokens.run(text);
    if (proved.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      problems.write(
          response,
          ApiProblem.of(
              HttpStatus.UNAUTHORIZED,
              Sentence.of(
                  "the token does not work: it was revoked, its time is over, or there is none; make a new one on your account page")));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication(proved.get()));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private static @Nullable String text(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, KIND, 0, KIND.length())) {
      return null;
    }
    return header.substring(KIND.length()).strip();
  }

  private static Authentication authentication(Proved proved) {
    Stream<Scope> scopes =
        proved.scope() == Scope.WRITE ? Stream.of(Scope.READ, Scope.WRITE) : Stream.of(Scope.READ);
    List<SimpleGrantedAuthority> authorities =
        scopes.map(scope -> new SimpleGrantedAuthority(authority(scope))).toList();
    return UsernamePasswordAuthenticationToken.authenticated(
        SignedIn.of(proved.person(), "", SignedIn.Way.TOKEN), null, authorities);
  }
}
