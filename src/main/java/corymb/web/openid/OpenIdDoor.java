package corymb.web.openid;

import corymb.usecase.casework.Casework;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way in by the provider of identities: authorization code with proof key, state and nonce. It
 * is begun by a link, not by a form, so that pages send forms to nobody but this server.
 */
public final class OpenIdDoor {

  /** What the addresses begin with at which a log-in begins. */
  public static final String BEGIN = "/login/with";

  /** Where the provider sends people back to. */
  public static final String RETURN = "/login/return";

  /** How a log-in ended that the person left by logging out. */
  public static final String ENDED = "ended";

  private static final Set<String> OUTCOMES =
      Set.of(ENDED, "cancelled", "silent", "failed", "unverified", "unknown", "locked", "other");

  private final OpenIdSettings settings;
  private final Provider provider;
  private final Wire wire;
  private final Casework casework;

  OpenIdDoor(OpenIdSettings settings, Provider provider, Wire wire, Casework casework) {
    this.settings = settings;
    this.provider = provider;
    this.wire = wire;
    this.casework = casework;
  }

  /** Whether a log-in can have ended like this. */
  public static boolean isOutcome(String word) {
    return OUTCOMES.contains(word);
  }

  /** What people call the provider. */
  public String name() {
    return settings.name();
  }

  /** Where one leaves the provider itself, null when it tells no such place. */
  public @Nullable String leave() {
    ClientRegistration registration = provider.ifKnown();
    if (registration == null
        || !(registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint")
            instanceof String end)
        || !end.startsWith("https://") && !end.startsWith("http://")) {
      return null;
    }
    return UriComponentsBuilder.fromUriString(end)
        .queryParam("client_id", "{client}")
        .encode()
        .buildAndExpand(settings.clientId())
        .toUriString();
  }

  /**
   * Opens it.
   *
   * @param inside where who is in gets to
   */
  public void open(HttpSecurity http, AuthenticationSuccessHandler inside) {
    OpenIdAnswers answers = new OpenIdAnswers(inside);
    RestClientAuthorizationCodeTokenResponseClient tokens =
        new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(wire.tokens());
    http.oauth2Login(
        login -> {
          login
              .loginPage("/login")
              .loginProcessingUrl(RETURN)
              .clientRegistrationRepository(provider)
              .authorizedClientRepository(new NothingKept())
              .authorizationEndpoint(
                  begin -> begin.baseUri(BEGIN).authorizationRequestRepository(new AskedProvider()))
              .tokenEndpoint(at -> at.accessTokenResponseClient(tokens))
              .userInfoEndpoint(
                  at -> at.oidcUserService(new OpenIdPersons(settings, wire, casework)))
              .successHandler(answers)
              .failureHandler(answers);
          login.withObjectPostProcessor(
              new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(
                    O filter) {
                  filter.setAuthenticationFailureHandler(answers);
                  return filter;
                }
              });
        });
  }

  /** Tokens of the provider are looked at once and not kept: nothing is asked in anybody's name. */
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so it is declared
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String id, Authentication proved, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication proved,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String id,
        Authentication proved,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
