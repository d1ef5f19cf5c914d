package corymb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostboxTest {

  private static final Instant WRITTEN = Instant.parse("2026-06-01T10:00:00Z");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.setUser("labels@example.org", "user", "secret");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Postbox postbox(String login) {
    String url = "smtp://" + login + "127.0.0.1:" + server.getSmtp().getPort();
    return new Postbox(MailServer.of(url), "labels@example.org");
  }

  private static Letter letter(String... to) {
    return new Letter("a.1", List.of(to), "Größe – Ελλάδα", "Ελλάδα\n.\nend\n", WRITTEN);
  }

  @Test
  void a_letter_arrives_as_it_was_written() throws Exception {
    assertThat(postbox("user:secret@").send(letter("a@a.example", "b@b.example"))).isZero();
    MimeMessage[] messages = server.getReceivedMessages();
    assertThat(messages).hasSize(2);
    assertThat(messages[0].getSubject()).isEqualTo("Größe – Ελλάδα");
    assertThat(messages[0].getContent().toString().replace("\r\n", "\n"))
        .isEqualTo("Ελλάδα\n.\nend\n");
    assertThat(messages[0].getMessageID()).isEqualTo("<a.1@example.org>");
    assertThat(messages[0].getSentDate()).isEqualTo(WRITTEN.toString());
    assertThat(messages[0].getFrom()[0]).hasToString("labels@example.org");
  }

  @Test
  void a_refused_login_fails_the_server_and_tells_no_password() {
    LetterNotSent fault =
        catchThrowableOfType(
            LetterNotSent.class, () -> postbox("user:wrong@").send(letter("a@a.example")));
    assertThat(fault).hasMessageContaining("refuses the login").hasMessageNotContaining("wrong");
    assertThat(fault.isServerFailed()).isTrue();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_is_not_there_fails() {
    Postbox postbox = postbox("");
    server.stop();
    LetterNotSent fault =
        catchThrowableOfType(LetterNotSent.class, () -> postbox.send(letter("a@a.example")));
    assertThat(fault).hasMessageContaining("cannot be reached");
    assertThat(fault.isServerFailed()).isTrue();
  }

  @Test
  void an_address_that_is_none_fails_the_letter_only() {
    LetterNotSent fault =
        catchThrowableOfType(LetterNotSent.class, () -> postbox("").send(letter("a b@a.example")));
    assertThat(fault).hasMessageContaining("address").hasMessageNotContaining("a.example");
    assertThat(fault.isServerFailed()).isFalse();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a b@x.example", "@x.example"})
  void a_sender_needs_an_address(String from) {
    MailServer there = MailServer.of("smtp://127.0.0.1:25");
    assertThatThrownBy(() -> new Postbox(there, from))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sender");
  }
}
