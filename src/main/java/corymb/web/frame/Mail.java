package corymb.web.frame;

import corymb.assessment.state.ActRefused;
import corymb.mail.MailServer;
import corymb.mail.Postbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail server, by the settings {@code corymb.smtp.url} and {@code corymb.smtp.from}. */
@Component
public final class Mail {

  private final @Nullable Postbox postbox;
  private final @Nullable String server;
  private final @Nullable String fault;
  private final String from;

  Mail(@Value("${corymb.smtp.url:}") String url, @Value("${corymb.smtp.from:}") String from) {
    this.from = from.strip();
    Postbox box = null;
    String host = null;
    String why = null;
    if (!url.isBlank() && !this.from.isEmpty()) {
      try {
        MailServer found = MailServer.of(url);
        box = new Postbox(found, this.from);
        host = found.toString();
      } catch (IllegalArgumentException e) {
        why = String.valueOf(e.getMessage());
      }
    }
    this.postbox = box;
    this.server = host;
    this.fault = why;
  }

  /** Whether letters can be handed to a server. */
  public boolean isConfigured() {
    return postbox != null;
  }

  /** Host and port without the login, null when letters cannot be sent. */
  public @Nullable String server() {
    return server;
  }

  /** Who sends, empty when it is not set. */
  public String from() {
    return from;
  }

  /** Why what is set cannot be used, in English; null when it can, or nothing is set. */
  public @Nullable String fault() {
    return fault;
  }

  /**
   * The postbox.
   *
   * @throws ActRefused when no mail server is configured
   */
  public Postbox require() {
    Postbox box = postbox;
    if (box == null) {
      throw fault != null
          ? new ActRefused("the mail server cannot be used: {0}", fault)
          : new ActRefused(
              "no mail server is configured: set corymb.smtp.url and corymb.smtp.from, and start"
                  + " the server again");
    }
    return box;
  }
}
