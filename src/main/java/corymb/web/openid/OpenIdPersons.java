package corymb.web.openid;

import corymb.assessment.actor.Person;
import corymb.store.access.Identity;
import corymb.usecase.access.OpenIdLogIn;
import corymb.usecase.access.OpenIdLogIn.Vouched;
import corymb.usecase.access.OpenIdRefused;
import corymb.usecase.access.SessionStamp;
import corymb.usecase.casework.Casework;
import corymb.web.frame.SignedIn;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the person for whom the provider vouches, by the use case. */
final class OpenIdPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService claims = new OidcUserService();
  private final OpenIdSettings settings;
  private final OpenIdLogIn logIn;
  private final SessionStamp stamps;

  OpenIdPersons(OpenIdSettings settings, Wire wire, Casework casework) {
    this.settings = settings;
    this.logIn = new OpenIdLogIn(casework);
    this.stamps = new SessionStamp(casework);
    DefaultOAuth2UserService asked = new DefaultOAuth2UserService();
    asked.setRestOperations(wire.claims());
    claims.setOauth2UserService(asked);
    claims.setRetrieveUserInfo(OpenIdPersons::isAddressMissing);
  }

  /** Most providers tell the address in the token; only else there is something to ask. */
  private static boolean isAddressMissing(OidcUserRequest request) {
    return request.getIdToken().getEmail() == null
        && request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri()
            != null;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser vouched = claims.loadUser(request);
    try {
      Person person =
          logIn.run(
              new Vouched(
                  new Identity(
                      settings.issuer(), Objects.requireNonNullElse(vouched.getSubject(), "")),
                  vouched.getEmail(),
                  Boolean.TRUE.equals(vouched.getEmailVerified())));
      String stamp = stamps.of(person.id()).orElse("");
      return new OpenIdPerson(vouched, SignedIn.of(person, stamp, SignedIn.Way.OPENID));
    } catch (OpenIdRefused e) {
      throw new OAuth2AuthenticationException(new OAuth2Error("refused"), e);
    }
  }
}
