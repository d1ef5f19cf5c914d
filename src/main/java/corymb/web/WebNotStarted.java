package corymb.web;

import org.springframework.boot.web.server.PortInUseException;

/** The web application could not be started. */
public final class WebNotStarted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private WebNotStarted(String message, Throwable cause) {
    super(message, cause);
  }

  static WebNotStarted of(RuntimeException fault, WebSettings settings) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return new WebNotStarted(
            "the port %s is in use by another program; stop it, or take another one with --port"
                .formatted(settings.port()),
            fault);
      }
      if (cause.getCause() == null) {
        return new WebNotStarted("the web application could not be started: " + cause, fault);
      }
    }
    return new WebNotStarted("the web application could not be started", fault);
  }
}
