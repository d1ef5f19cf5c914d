package corymb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

  @Test
  void a_url_names_server_user_and_password() {
    assertThat(MailServer.of("smtp://me%40x.example:p%3Aa+b@mail.example.org:2525"))
        .isEqualTo(new MailServer("mail.example.org", 2525, false, "me@x.example", "p:a+b"));
    assertThat(MailServer.of("smtp://[::1]:25/").host()).isEqualTo("::1");
  }

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.org, 25",
    "smtp://u:p@mail.example.org, 587",
    "smtps://u:p@mail.example.org, 465",
    "SMTPS://mail.example.org, 465"
  })
  void without_a_port_it_is_the_usual_one(String url, int port) {
    assertThat(MailServer.of(url).port()).isEqualTo(port);
  }

  @Test
  void a_password_goes_to_another_machine_only_encrypted() {
    assertThat(MailServer.of("smtp://u:p@mail.example.org").needsEncryption()).isTrue();
    assertThat(MailServer.of("smtp://u:p@127.0.0.1:25").needsEncryption()).isFalse();
    assertThat(MailServer.of("smtp://mail.example.org").needsEncryption()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org:25",
        "http://secret:secret@mail.example.org",
        "smtp://secret@mail.example.org",
        "smtp://:secret@mail.example.org",
        "smtp://mail.example.org/secret",
        "smtp://mail.example.org?secret",
        "smtp://secret:sec ret@mail.example.org",
        "smtp:",
        ""
      })
  void what_is_no_server_is_refused_without_telling_the_password(String url) {
    assertThatThrownBy(() -> MailServer.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected smtp://USER:PASSWORD@HOST:PORT")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void its_text_never_holds_the_login() {
    assertThat(MailServer.of("smtp://user:secret@mail.example.org:25"))
        .hasToString("mail.example.org:25");
  }
}
