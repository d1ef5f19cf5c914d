package corymb.web.open;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a link of the web address that an organisation gave. */
final class WebLink {

  private WebLink() {}

  /** The address with its scheme; null when it is none that a page may link to. */
  static @Nullable String of(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String text = given.strip();
    String whole = text.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + text : text;
    try {
      URI uri = new URI(whole);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getRawUserInfo() == null ? whole : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
