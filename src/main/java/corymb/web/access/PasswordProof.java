package corymb.web.access;

import corymb.assessment.actor.Person;
import corymb.usecase.access.LogIn;
import corymb.usecase.access.LogIn.Proved;
import corymb.usecase.access.SecondStep;
import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.web.frame.SignedIn;
import corymb.web.frame.SignedIn.Way;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Proves who somebody is by address and password, and then by a code if one is asked for. */
@Component
final class PasswordProof implements AuthenticationProvider {

  private final Casework casework;
  private final LogIn logIn;
  private final SecondStep secondStep;
  private final SessionStamp stamps;

  PasswordProof(Casework casework) {
    this.casework = casework;
    this.logIn = new LogIn(casework);
    this.secondStep = new SecondStep(casework);
    this.stamps = new SessionStamp(casework);
  }

  @Override
  public Authentication authenticate(Authentication given) {
    return given.getDetails() instanceof GivenCode code ? byCode(code) : byPassword(given);
  }

  private Authentication byPassword(Authentication given) {
    Proved proved =
        logIn
            .run(given.getName(), String.valueOf(given.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("address or password is wrong"));
    String stamp = stamps.of(proved.person().id()).orElse("");
    if (proved.asksForCode()) {
      throw new CodeAsked(Halfway.of(proved.person(), stamp, casework.now()));
    }
    return SignedIn.of(proved.person(), stamp, Way.PASSWORD).proved();
  }

  private Authentication byCode(GivenCode given) {
    Halfway halfway = given.halfway();
    if (halfway == null) {
      throw new BadCredentialsException("nobody proved a password before");
    }
    Person person =
        secondStep
            .run(halfway.person(), halfway.stamp(), given.code())
            .orElseThrow(() -> new BadCredentialsException("the code is wrong"));
    return SignedIn.of(person, halfway.stamp(), Way.CODE).proved();
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
