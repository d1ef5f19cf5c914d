package corymb.web;

import corymb.usecase.casework.Casework;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web application as it runs. Closing it lets the requests that are under way end. */
public final class WebServer implements AutoCloseable {

  // kept, because a logger that nobody holds is forgotten together with its level
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final ConfigurableApplicationContext context;

  private WebServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it.
   *
   * @param clock tells the day and the time zone in which acts count
   * @throws WebNotStarted when the port is taken or a setting is wrong
   */
  public static WebServer start(Casework casework, Clock clock, WebSettings settings) {
    speakOfFaultsOnly();
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(WebApplication.class)
            .web(WebApplicationType.SERVLET)
            .properties(
                Map.of(
                    "server.port",
                    settings.port(),
                    "server.address",
                    settings.address(),
                    "spring.config.name",
                    "application",
                    "spring.config.location",
                    "classpath:/corymb/web/application.properties,optional:file:"
                        + settings.home()
                        + "/"))
            .initializers(
                context -> give((GenericApplicationContext) context, casework, clock, settings));
    try {
      return new WebServer(application.run());
    } catch (RuntimeException e) {
      throw WebNotStarted.of(e, settings);
    }
  }

  /** Tomcat logs by java.util.logging, where it would tell of each start. */
  private static void speakOfFaultsOnly() {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    TOMCAT.setLevel(Level.WARNING);
  }

  private static void give(
      GenericApplicationContext context, Casework casework, Clock clock, WebSettings settings) {
    context.registerBean(WebSettings.class, () -> settings);
    context.registerBean(Casework.class, () -> casework);
    context.registerBean(Clock.class, () -> clock);
  }

  /** The port that is listened at. */
  public int port() {
    var server = ((ServletWebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("the web server does not run");
    }
    return server.getPort();
  }

  /**
   * How long work in the background is done, by the settings.
   *
   * @throws IllegalArgumentException when one of them is wrong; the message names it
   */
  public WorkSettings work() {
    return WorkSettings.of(context.getEnvironment());
  }

  @Override
  public void close() {
    context.close();
  }
}
