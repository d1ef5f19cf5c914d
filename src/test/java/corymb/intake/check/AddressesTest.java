package corymb.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org", "http://a.example/de/", "https://x-y.example.org/a_b-c.html",
        "HTTPS://EXAMPLE.ORG", "https://example.org:8443/x", "https://例え.example/"
      })
  void a_full_address_is_right(String text) {
    assertThat(Addresses.isWeb(text)).isTrue();
    assertThat(Addresses.isValid(new Profile(text, null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org", "www.example.org", "ftp://example.org", "https://", "https://example",
        "https://exa mple.org", "https://user@example", "javascript://x.y", "https://.", "-"
      })
  void anything_else_is_no_web_address(String text) {
    assertThat(Addresses.isWeb(text)).isFalse();
    assertThat(Addresses.isValid(new Profile(text, null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.example", "first.last@example.org", "x_y-z@a-b.example.org", "A1@example.eu"})
  void a_plain_mail_address_is_right_for_the_validator_too(String text) {
    assertThat(Addresses.isMail(text)).isTrue();
    assertThat(Addresses.isValid(new Profile(null, text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a@",
        "@b.example",
        "a@b",
        "a b@c.example",
        "a@b@c.example",
        "a@b.example, c@d.example",
        "<a@b.example>",
        "mailto:a@b.example",
        "a..b@c.example",
        "a@b..example",
        "a.@b.example"
      })
  void anything_else_is_no_mail_address(String text) {
    assertThat(Addresses.isMail(text)).isFalse();
    assertThat(Addresses.isValid(new Profile(null, text))).isFalse();
  }
}
