package corymb.web.openid;

import org.springframework.security.core.AuthenticationException;

/** The provider of identities cannot be asked now. */
final class ProviderSilent extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  ProviderSilent(String message) {
    super(message);
  }

  ProviderSilent(String message, Throwable cause) {
    super(message, cause);
  }
}
