package corymb.web.frame;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Languages and visitors for all pages. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Visitors visitors;

  FrameConfiguration(Visitors visitors) {
    this.visitors = visitors;
  }

  /** The language: chosen on the page and remembered, else as the browser asks. */
  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLanguage("corymb-language", REMEMBERED);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor change = new LocaleChangeInterceptor();
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    // a workbook in another language is a file, not a wish for the pages
    registry.addInterceptor(change).excludePathPatterns("/workbook");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(visitors);
  }
}
