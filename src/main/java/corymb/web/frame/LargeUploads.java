package corymb.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an upload that is too large end on a page that says so. One that tells its size is refused
 * before it is read. Otherwise the server finds out when somebody first asks for a field of the
 * form, which is before any page is reached, and again on the page for the error: here such a form
 * has no fields, and what is refused for that is too large.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LargeUploads extends OncePerRequestFilter {

  private final long most;

  LargeUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most.toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean first = request.getDispatcherType() != DispatcherType.ERROR;
    if (first && request.getContentLengthLong() > most) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
      return;
    }
    Form form = new Form(request);
    chain.doFilter(form, new Answer(response, form));
  }

  /** A request whose fields are none when they cannot be read. */
  private static final class Form extends HttpServletRequestWrapper {

    private boolean tooLarge;

    Form(HttpServletRequest request) {
      super(request);
    }

    private <T> T read(Supplier<T> field, T none) {
      try {
        return field.get();
      } catch (IllegalStateException e) {
        tooLarge = true;
        return none;
      }
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = getParameterValues(name);
      return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      try {
        return super.getParameterValues(name);
      } catch (IllegalStateException e) {
        tooLarge = true;
        return null;
      }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return read(super::getParameterMap, Map.of());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
      try {
        return super.getParts();
      } catch (IllegalStateException e) {
        tooLarge = true;
        return List.of();
      }
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return read(super::getParameterNames, Collections.emptyEnumeration());
    }
  }

  /** An answer that says why a form without fields is refused. */
  private static final class Answer extends HttpServletResponseWrapper {

    private final Form form;

    Answer(HttpServletResponse response, Form form) {
      super(response);
      this.form = form;
    }

    @Override
    public void sendError(int status) throws IOException {
      super.sendError(form.tooLarge ? HttpStatus.CONTENT_TOO_LARGE.value() : status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
