package corymb.web.access;

import corymb.assessment.state.ActRefused;
import corymb.mail.Letter;
import corymb.mail.LetterNotSent;
import corymb.mail.MailServer;
import corymb.mail.Postbox;
import corymb.usecase.access.ForgottenPassword;
import corymb.usecase.access.SetPassword;
import corymb.usecase.access.SetPassword.ToSend;
import corymb.usecase.casework.Casework;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sends links to those who are invited, and to those who forgot their password. Whether an address
 * of the latter is known is looked up after the answer, so that nobody can tell it from how long
 * that takes. The link begins with the configured address of the site, never with what a request
 * calls it.
 */
@Component
public final class LinkLetters {

  private static final System.Logger LOG = System.getLogger(LinkLetters.class.getName());
  private static final int MOST_WAITING = 100;

  private final Casework casework;
  private final MessageSource words;
  private final String site;
  private final @Nullable Postbox postbox;
  private final ThreadPoolExecutor sender;

  LinkLetters(
      Casework casework,
      MessageSource words,
      @Value("${corymb.address:}") String site,
      @Value("${corymb.smtp.url:}") String server,
      @Value("${corymb.smtp.from:}") String from) {
    this.casework = casework;
    this.words = words;
    this.site = site.strip().replaceAll("/+$", "");
    this.postbox =
        this.site.isEmpty() || server.isBlank() || from.isBlank()
            ? null
            : new Postbox(MailServer.of(server), from.strip());
    this.sender =
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> {
              Thread thread = new Thread(work, "link-letters");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Whether letters can be sent. */
  public boolean isConfigured() {
    return postbox != null;
  }

  /** Sends a link to the person with the address, if there is one. */
  void send(String email, Locale locale) {
    Postbox box = postbox;
    if (box != null) {
      sender.execute(() -> send(box, email, locale));
    }
  }

  /**
   * Sends somebody an invitation, and waits until the mail server took it.
   *
   * @throws LetterNotSent when it did not, or no letters can be sent
   */
  void invite(ToSend invitation, Locale locale) throws LetterNotSent {
    Postbox box = postbox;
    if (box == null) {
      throw new ActRefused("this server sends no mail; give the person the link");
    }
    box.send(
        new Letter(
            "invitation." + UUID.randomUUID(),
            List.of(invitation.email()),
            words.getMessage("access.invitation.subject", null, locale),
            words.getMessage(
                "access.invitation.text",
                new Object[] {address(invitation.secret()), SetPassword.INVITED.toDays()},
                locale),
            casework.now()));
  }

  /** Where the link with a secret leads to. */
  String address(String secret) {
    return site + "/welcome/" + secret;
  }

  private void send(Postbox box, String email, Locale locale) {
    try {
      ForgottenPassword.ToSend link = new ForgottenPassword(casework).run(email).orElse(null);
      if (link != null) {
        box.send(letter(link, locale));
      }
    } catch (LetterNotSent e) {
      LOG.log(System.Logger.Level.WARNING, "a link for a new password was not sent", e);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a link for a new password could not be made", e);
    }
  }

  private Letter letter(ForgottenPassword.ToSend link, Locale locale) {
    String address = address(link.secret());
    return new Letter(
        "password." + UUID.randomUUID(),
        List.of(link.email()),
        words.getMessage("access.letter.subject", null, locale),
        words.getMessage(
            "access.letter.text",
            new Object[] {address, ForgottenPassword.WORKS.toMinutes()},
            locale),
        casework.now());
  }

  @PreDestroy
  void stop() {
    sender.shutdownNow();
  }
}
