package corymb.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes letters.
 *
 * @param host its name
 * @param port its port
 * @param tls whether the connection is encrypted from the beginning
 * @param user the user, null when no login is needed
 * @param password the password, null exactly when there is no user
 */
public record MailServer(
    String host, int port, boolean tls, @Nullable String user, @Nullable String password) {

  private static final String EXPECTED = "expected smtp://USER:PASSWORD@HOST:PORT or smtps://...";
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;
  private static final int RELAY = 25;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  /**
   * The server of a URL: {@code smtp://} is encrypted as soon as the server offers it, and has to
   * be when there is a password and the server is another machine; {@code smtps://} is encrypted
   * from the beginning. Without a port it is 465 for {@code smtps}, 587 with a user, 25 without.
   * User and password are percent-encoded.
   *
   * @throws IllegalArgumentException when it is no such URL; the message never holds it
   */
  public static MailServer of(String url) {
    URI uri = uri(url.strip());
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean tls = scheme.equals("smtps");
    String path = String.valueOf(uri.getRawPath());
    if (!tls && !scheme.equals("smtp")
        || uri.getHost() == null
        || !path.matches("/?")
        || uri.getRawQuery() != null) {
      throw new IllegalArgumentException("that is no address of a mail server; " + EXPECTED);
    }
    String login = uri.getRawUserInfo();
    int colon = login == null ? -1 : login.indexOf(':');
    if (login != null && colon < 1) {
      throw new IllegalArgumentException("a user needs a password; " + EXPECTED);
    }
    return new MailServer(
        uri.getHost().replaceAll("[\\[\\]]", ""),
        port(uri, tls, login != null),
        tls,
        login == null ? null : decoded(login.substring(0, colon)),
        login == null ? null : decoded(login.substring(colon + 1)));
  }

  private static URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("that is no address of a mail server; " + EXPECTED);
    }
  }

  private static int port(URI uri, boolean tls, boolean login) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return tls ? SUBMISSIONS : login ? SUBMISSION : RELAY;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Whether a letter may only be handed over encrypted: a password goes to another machine. */
  boolean needsEncryption() {
    return user != null && !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Host and port, without the login. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
