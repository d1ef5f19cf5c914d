package corymb.web.api;

import corymb.scheme.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Writes problems as answers in the language asked for, wherever in the work on a request they come
 * up.
 */
@Component
final class ProblemWriter {

  private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();

  /** Writes the whole answer, unless some of another one is on its way already. */
  void write(HttpServletResponse response, ApiProblem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    Language language = Language.orEnglish(LocaleContextHolder.getLocale().getLanguage());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setStatus(problem.status().value());
    try (ServletServerHttpResponse out = new ServletServerHttpResponse(response)) {
      json.write(problem.members(language), MediaType.APPLICATION_PROBLEM_JSON, out);
    }
  }
}
