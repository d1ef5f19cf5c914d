package corymb.usecase.register;

import corymb.report.register.RegisterFeed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where the register is published.
 *
 * @param base an address with {@code http://} or {@code https://} and a host, without a slash at
 *     its end
 */
public record PublicAddress(String base) {

  /**
   * Takes slashes from the end.
   *
   * @throws IllegalArgumentException when it is no such address, or has a user, a query or a
   *     fragment
   */
  public PublicAddress {
    base = base.strip().replaceAll("/+$", "");
    if (!isAddress(base)) {
      throw new IllegalArgumentException(
          "expected the address of the register, such as https://labels.example.org, found '"
              + base
              + "'");
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The feed and what it refers to. */
  public RegisterFeed.Site site(String schemeTitle, String author) {
    return new RegisterFeed.Site(
        base + "/register.atom",
        base + "/",
        base + "/verify/",
        "Register of labels: " + schemeTitle,
        author);
  }

  /** The host, which stands for the body that keeps the register where none is named. */
  public String host() {
    return String.valueOf(URI.create(base).getHost());
  }
}
