package corymb.web.openid;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClientException;

/**
 * The provider of identities, as it describes itself. It is asked when somebody first wants to log
 * in by it, so that this application starts without it; once it answered, it is not asked again.
 */
final class Provider implements ClientRegistrationRepository {

  /** The only provider there is. */
  static final String ID = "openid";

  private static final String DESCRIPTION = "/.well-known/openid-configuration";
  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  private final OpenIdSettings settings;
  private final Wire wire;
  private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

  Provider(OpenIdSettings settings, Wire wire) {
    this.settings = settings;
    this.wire = wire;
  }

  /**
   * The provider; null for any other id.
   *
   * @throws ProviderSilent when it does not describe itself
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration registration = known.get();
    if (registration == null) {
      registration = ask();
      known.set(registration);
    }
    return registration;
  }

  /** What it said of itself, null when it was not asked yet. */
  @Nullable ClientRegistration ifKnown() {
    return known.get();
  }

  private ClientRegistration ask() {
    try {
      Map<String, Object> description =
          wire.documents()
              .exchange(
                  RequestEntity.get(settings.issuer().replaceAll("/+$", "") + DESCRIPTION).build(),
                  OBJECT)
              .getBody();
      if (description == null || !settings.issuer().equals(description.get("issuer"))) {
        throw new ProviderSilent("it does not call itself as corymb.oidc.issuer does");
      }
      return registration(description);
    } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
      throw new ProviderSilent("it does not describe itself", e);
    }
  }

  private ClientRegistration registration(Map<String, Object> description) {
    ClientRegistration.Builder builder =
        ClientRegistrations.fromOidcConfiguration(description)
            .registrationId(ID)
            .clientId(settings.clientId())
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .scope("openid", "email")
            .redirectUri(
                (settings.site().isEmpty() ? "{baseUrl}" : settings.site()) + OpenIdDoor.RETURN);
    return settings.clientSecret().isEmpty()
        ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : builder.clientSecret(settings.clientSecret()).build();
  }
}
