package corymb.web.api;

import corymb.scheme.language.Sentence;
import corymb.store.access.ApiToken.Scope;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Allowance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may ask for which path of the interface for programs: by token only, without any session. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  private static final String[] PUBLIC = {
    "/api/openapi.json", "/api/v1/register", "/api/v1/register/*", "/api/v1/verify/*"
  };

  /** Within the chain of the interface only, not for every request. */
  @Bean
  VerifyAllowance verifyAllowance(
      ProblemWriter problems,
      @Value("${corymb.verify.lookups-per-minute}") int lookups,
      @Value("${corymb.verify.uploads-per-minute}") int uploads) {
    return new VerifyAllowance(
        problems, Allowance.perMinute(lookups), Allowance.perMinute(uploads));
  }

  @Bean
  FilterRegistrationBean<VerifyAllowance> onlyOfPrograms(VerifyAllowance limits) {
    FilterRegistrationBean<VerifyAllowance> registration = new FilterRegistrationBean<>(limits);
    registration.setEnabled(false);
    return registration;
  }

  /**
   * The paths below {@code /api}. A browser is never proved by its session here, so that no page of
   * another site can make it act, and forms need no token of their own.
   */
  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http, Casework casework, ProblemWriter problems, VerifyAllowance limits) {
    return http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(limits, AuthorizationFilter.class)
        .addFilterBefore(new BearerProof(casework, problems), AuthorizationFilter.class)
        .authorizeHttpRequests(
            asked ->
                asked
                    .requestMatchers(HttpMethod.GET, PUBLIC)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/api/v1/verify")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/api/v1/cases")
                    .hasAuthority(BearerProof.authority(Scope.WRITE))
                    .anyRequest()
                    .hasAuthority(BearerProof.authority(Scope.READ)))
        .exceptionHandling(
            fault ->
                fault
                    .authenticationEntryPoint((request, response, e) -> unknown(response, problems))
                    .accessDeniedHandler(
                        (request, response, e) -> narrow(request, response, problems)))
        .headers(
            headers -> headers.contentSecurityPolicy(p -> p.policyDirectives("default-src 'none'")))
        .build();
  }

  private static void unknown(HttpServletResponse response, ProblemWriter problems)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problems.write(
        response,
        ApiProblem.of(
            HttpStatus.UNAUTHORIZED,
            Sentence.of(
                "this needs a token, as in 'Authorization: Bearer corymb_...'; make one on your account page")));
  }

  private static void narrow(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
    problems.write(
        response,
        ApiProblem.of(
            HttpStatus.FORBIDDEN,
            Sentence.of("{0} needs a token of the scope 'write'", request.getMethod())));
  }
}
