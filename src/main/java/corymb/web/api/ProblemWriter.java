package corymb.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;

/** Writes problems as answers, wherever in the work on a request they come up. */
@Component
final class ProblemWriter {

  private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();

  /** Writes the whole answer, unless some of another one is on its way already. */
  void write(HttpServletResponse response, ApiProblem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status().value());
    try (ServletServerHttpResponse out = new ServletServerHttpResponse(response)) {
      json.write(problem.members(), MediaType.APPLICATION_PROBLEM_JSON, out);
    }
  }
}
