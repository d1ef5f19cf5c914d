package corymb.web.openid;

import corymb.web.frame.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person for whom the provider vouched. The session does not keep it, but who it is. */
final class OpenIdPerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final SignedIn signedIn;

  OpenIdPerson(OidcUser vouched, SignedIn signedIn) {
    super(vouched.getAuthorities(), vouched.getIdToken(), vouched.getUserInfo());
    this.signedIn = signedIn;
  }

  SignedIn signedIn() {
    return signedIn;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenIdPerson person && person.signedIn.equals(signedIn);
  }

  @Override
  public int hashCode() {
    return signedIn.hashCode();
  }

  /** Leaves out what the provider told, so that it reaches no log. */
  @Override
  public String toString() {
    return "OpenIdPerson[" + signedIn.person() + "]";
  }
}
