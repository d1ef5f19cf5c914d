package corymb.web.openid;

import corymb.usecase.casework.Casework;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Only there when a provider is set. It is first asked when somebody wants to log in by it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OpenIdConfiguration.IsSet.class)
class OpenIdConfiguration {

  /** Whether a provider is set. */
  static final class IsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty(OpenIdSettings.ISSUER, "").isBlank();
    }
  }

  @Bean
  OpenIdSettings openIdSettings(Environment environment) {
    return OpenIdSettings.of(environment);
  }

  @Bean
  Wire openIdWire() {
    return new Wire();
  }

  @Bean
  Provider openIdProvider(OpenIdSettings settings, Wire wire) {
    return new Provider(settings, wire);
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> openIdTokens(Wire wire) {
    return new TokenCheck(wire);
  }

  @Bean
  OpenIdDoor openIdDoor(OpenIdSettings settings, Provider provider, Wire wire, Casework casework) {
    return new OpenIdDoor(settings, provider, wire, casework);
  }
}
