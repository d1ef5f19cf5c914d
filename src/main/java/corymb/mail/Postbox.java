package corymb.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Hands letters to a mail server, one by one. */
public final class Postbox {

  private static final String CONNECT_MILLIS = "20000";
  private static final String ANSWER_MILLIS = "60000";

  private final MailServer server;
  private final InternetAddress from;
  private final Session session;

  /**
   * Letters from an address by a server; nothing is sent or asked yet.
   *
   * @param from who sends them, as in {@code labels@example.org} or {@code Labels <...>}
   * @throws IllegalArgumentException when that is no e-mail address
   */
  public Postbox(MailServer server, String from) {
    this.server = server;
    this.from = address(from);
    this.session = Session.getInstance(properties(server));
  }

  private static InternetAddress address(String text) {
    try {
      InternetAddress address = new InternetAddress(text, true);
      if (address.getAddress().indexOf('@') < 1) {
        throw new IllegalArgumentException("the sender is no e-mail address with a domain");
      }
      return address;
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          "the sender is no e-mail address, expected one such as labels@example.org", e);
    }
  }

  private static Properties properties(MailServer server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!server.tls()));
    boolean required = !server.tls() && server.needsEncryption();
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(required));
    properties.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
    properties.setProperty("mail.smtp.sendpartial", "true");
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    return properties;
  }

  /**
   * Sends a letter. It counts as sent when the server took it for at least one of the addresses.
   *
   * @return how many of the addresses the server refused
   * @throws LetterNotSent when the server did not take it; when the connection breaks after it was
   *     handed over, it may have been taken all the same
   */
  public int send(Letter letter) throws LetterNotSent {
    try (Transport transport = session.getTransport("smtp")) {
      connect(transport);
      return hand(transport, letter);
    } catch (MessagingException e) {
      throw new LetterNotSent("the mail server " + server + " cannot be used", true, e);
    }
  }

  private void connect(Transport transport) throws LetterNotSent {
    try {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    } catch (AuthenticationFailedException e) {
      throw new LetterNotSent("the mail server " + server + " refuses the login", true, e);
    } catch (MessagingException e) {
      String what =
          server.needsEncryption() ? " cannot be reached with encryption" : " cannot be reached";
      throw new LetterNotSent("the mail server " + server + what, true, e);
    }
  }

  private int hand(Transport transport, Letter letter) throws LetterNotSent {
    try {
      MimeMessage message = message(letter);
      transport.sendMessage(message, message.getAllRecipients());
      return 0;
    } catch (SendFailedException e) {
      int taken = e.getValidSentAddresses() == null ? 0 : e.getValidSentAddresses().length;
      if (taken > 0) {
        return letter.to().size() - taken;
      }
      throw new LetterNotSent("the mail server " + server + " did not take the letter", false, e);
    } catch (AddressException e) {
      throw new LetterNotSent("an address cannot be written to; mend it", false, e);
    } catch (MessagingException e) {
      throw new LetterNotSent("the mail server " + server + " went away", true, e);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = new Named(session, letter.name(), from);
    message.setFrom(from);
    for (String to : letter.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    }
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(letter.written()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** A message whose id is made of its name, not of the moment. */
  private static final class Named extends MimeMessage {

    private final String id;

    Named(Session session, String name, InternetAddress from) {
      super(session);
      String address = from.getAddress();
      this.id = "<" + name + address.substring(address.lastIndexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
