package corymb.web.access;

import corymb.usecase.casework.Casework;
import corymb.web.frame.Allowance;
import corymb.web.frame.SignedIn;
import corymb.web.openid.OpenIdDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for which path, and what the browser may do with the answer. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  /** Everything comes from this server; nothing is written into a page that a browser would run. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** The pages: those under {@code /app} after log-in, all others are public. */
  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      PasswordProof proof,
      Casework casework,
      ObjectProvider<OpenIdDoor> openId,
      @Value("${corymb.login.attempts-per-minute}") int attempts) {
    LogInAnswers answers = new LogInAnswers(casework);
    openId.ifAvailable(door -> door.open(http, answers));
    return http.authenticationProvider(proof)
        .addFilterBefore(
            new LogInAllowance(Allowance.perMinute(attempts)), SecurityContextHolderFilter.class)
        .addFilterBefore(new SessionCheck(casework), AnonymousAuthenticationFilter.class)
        .requestCache(cache -> cache.requestCache(new AskedPage()))
        .authorizeHttpRequests(
            asked -> asked.requestMatchers("/app/**").authenticated().anyRequest().permitAll())
        // to verify a certificate changes nothing, and its page shall do without a session
        .csrf(token -> token.ignoringRequestMatchers("/verify"))
        .formLogin(
            form ->
                form.loginPage("/login")
                    .authenticationDetailsSource(new CodeForm(casework))
                    .successHandler(answers)
                    .failureHandler(answers))
        .logout(out -> out.logoutSuccessHandler(AccessConfiguration::out))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .build();
  }

  /** Whoever came by a provider of identities is still logged in there, and is told so. */
  private static void out(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication before)
      throws IOException {
    boolean elsewhere =
        before != null
            && before.getPrincipal() instanceof SignedIn signedIn
            && signedIn.way() == SignedIn.Way.OPENID;
    response.sendRedirect(elsewhere ? "/login?openid=" + OpenIdDoor.ENDED : "/?bye");
  }
}
