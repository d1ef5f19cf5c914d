package corymb.web.visit;

import corymb.usecase.casework.Casework;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertyResolver;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts visits into the place of the sessions of the server, with the same settings. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

  private static final String COOKIE = "server.servlet.session.cookie.";

  @Bean
  FilterRegistrationBean<VisitFilter> visits(
      Casework casework,
      @Value("${server.servlet.session.timeout}") Duration patience,
      PropertyResolver settings) {
    CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    cookies.setCookieSerializer(cookie(settings));
    VisitFilter filter = new VisitFilter(new KeptVisits(casework, patience));
    filter.setHttpSessionIdResolver(cookies);
    FilterRegistrationBean<VisitFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    return registration;
  }

  private static DefaultCookieSerializer cookie(PropertyResolver settings) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(settings.getRequiredProperty(COOKIE + "name"));
    cookie.setUseHttpOnlyCookie(settings.getRequiredProperty(COOKIE + "http-only", Boolean.class));
    cookie.setSameSite(
        settings.getRequiredProperty(COOKIE + "same-site", SameSite.class).attributeValue());
    cookie.setUseBase64Encoding(false);
    cookie.setCookiePath("/");
    Boolean secure = settings.getProperty(COOKIE + "secure", Boolean.class);
    if (secure != null) {
      cookie.setUseSecureCookie(secure);
    }
    return cookie;
  }
}
