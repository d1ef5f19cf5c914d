package corymb.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
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
  SecurityFilterChain pages(HttpSecurity http, PasswordProof proof) {
    return http.authenticationProvider(proof)
        .authorizeHttpRequests(
            asked -> asked.requestMatchers("/app/**").authenticated().anyRequest().permitAll())
        // to verify a certificate changes nothing, and its page shall do without a session
        .csrf(token -> token.ignoringRequestMatchers("/verify"))
        .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/app", false))
        .logout(out -> out.logoutSuccessUrl("/?bye"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .build();
  }
}
