package corymb.web.access;

import corymb.assessment.actor.Person;
import corymb.usecase.access.LogIn;
import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.web.frame.SignedIn;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Proves who somebody is by address and password. */
@Component
final class PasswordProof implements AuthenticationProvider {

  private final LogIn logIn;
  private final SessionStamp stamps;

  PasswordProof(Casework casework) {
    this.logIn = new LogIn(casework);
    this.stamps = new SessionStamp(casework);
  }

  @Override
  public Authentication authenticate(Authentication given) {
    Person person =
        logIn
            .run(given.getName(), String.valueOf(given.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("address or password is wrong"));
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(person.id(), person.name(), stamps.of(person.id()).orElse("")),
        null,
        authorities(person));
  }

  private static List<SimpleGrantedAuthority> authorities(Person person) {
    return person.grants().stream()
        .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role().name()))
        .distinct()
        .toList();
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
