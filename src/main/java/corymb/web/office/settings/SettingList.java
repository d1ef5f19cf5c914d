package corymb.web.office.settings;

import corymb.mail.MailServer;
import corymb.web.office.settings.Setting.Source;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/** The settings that are of use to whoever runs the server, with where each comes from. */
@Component
final class SettingList {

  private static final String MAIL = "corymb.smtp.url";
  private static final Set<String> SECRET = Set.of("corymb.key.password");
  private static final List<String> NAMES =
      List.of(
          "server.address",
          "server.port",
          "corymb.address",
          MAIL,
          "corymb.smtp.from",
          "corymb.keys",
          "corymb.key.password",
          "corymb.key.password-file",
          "corymb.issuer",
          "corymb.signatories",
          "corymb.login.attempts-per-minute",
          "corymb.verify.lookups-per-minute",
          "corymb.verify.uploads-per-minute",
          "spring.servlet.multipart.max-file-size",
          "spring.servlet.multipart.max-request-size",
          "server.servlet.session.timeout",
          "server.servlet.session.cookie.secure",
          "server.forward-headers-strategy");

  private final ConfigurableEnvironment environment;

  SettingList(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  /** All of them, in an order by their use. */
  List<Setting> all() {
    return NAMES.stream().map(this::one).toList();
  }

  private Setting one(String name) {
    String value = environment.getProperty(name);
    boolean set = value != null && !value.isBlank();
    boolean secret = SECRET.contains(name);
    return new Setting(
        name,
        set && !secret ? shown(name, String.valueOf(value)) : null,
        set && secret,
        set ? source(name) : Source.NONE);
  }

  /** The address of the mail server without its login. */
  private static @Nullable String shown(String name, String value) {
    if (!name.equals(MAIL)) {
      return value;
    }
    try {
      return MailServer.of(value).toString();
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  private Source source(String name) {
    for (PropertySource<?> each : environment.getPropertySources()) {
      // the first one stands for all others
      if (!each.getName().equals("configurationProperties") && each.containsProperty(name)) {
        return source(each);
      }
    }
    return Source.PROGRAM;
  }

  private static Source source(PropertySource<?> found) {
    String name = found.getName();
    if (name.equals("defaultProperties")) {
      return Source.COMMAND;
    }
    if (name.equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
        || name.equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)) {
      return Source.ENVIRONMENT;
    }
    return name.contains("class path") || name.contains("classpath") ? Source.PROGRAM : Source.FILE;
  }
}
