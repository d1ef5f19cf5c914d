package corymb.cli.register;

import corymb.mail.MailServer;
import corymb.mail.Postbox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How letters are sent. */
final class MailOptions {

  @Option(
      names = "--smtp",
      paramLabel = "URL",
      defaultValue = "${CORYMB_SMTP_URL}",
      description = {
        "The mail server, smtp://USER:PASSWORD@HOST:PORT or smtps://... Default:",
        "$CORYMB_SMTP_URL, which is the better place for a password."
      })
  private @Nullable String url;

  @Option(
      names = "--from",
      paramLabel = "ADDRESS",
      defaultValue = "${CORYMB_SMTP_FROM}",
      description = "Who sends the letters. Default: $CORYMB_SMTP_FROM.")
  private @Nullable String from;

  /**
   * The postbox.
   *
   * @throws ParameterException when it is not configured
   */
  Postbox postbox(CommandLine line) {
    String server = url;
    String sender = from;
    if (server == null || server.isBlank() || sender == null || sender.isBlank()) {
      throw new ParameterException(
          line,
          "--send needs a mail server and a sender: set CORYMB_SMTP_URL, such as"
              + " smtp://user:password@mail.example.org:587, and CORYMB_SMTP_FROM, such as"
              + " labels@example.org");
    }
    try {
      return new Postbox(MailServer.of(server), sender.strip());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, "--send: " + e.getMessage(), e);
    }
  }
}
