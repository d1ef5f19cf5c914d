package corymb.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.web.frame.Notice;
import corymb.web.frame.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/** What a visit remembers, sealed by the secret in the cookie of its browser. */
class ContentsTest {

  private final Secret secret = Secret.random();

  private Map<String, Object> again(Map<String, Object> all) {
    return Contents.open(secret, Contents.seal(secret, all)).orElseThrow();
  }

  private static <T> T thing(Map<String, Object> all, String name, Class<T> kind) {
    return kind.cast(Objects.requireNonNull(all.get(name)));
  }

  @Test
  void who_is_signed_in_is_so_after_it() {
    SignedIn who = new SignedIn("P-1", "Ada Bérg", "stamp", SignedIn.Way.CODE);
    Map<String, Object> all = again(Map.of("who", new SecurityContextImpl(who.proved())));
    Authentication proved =
        Objects.requireNonNull(thing(all, "who", SecurityContext.class).getAuthentication());
    assertThat(proved.getPrincipal()).isEqualTo(who);
    assertThat(proved.isAuthenticated()).isTrue();
    assertThat(proved.getAuthorities()).isEmpty();
  }

  @Test
  void texts_lists_and_the_token_of_forms_are_the_same_after_it() {
    Map<String, Object> all =
        again(
            Map.of(
                "text", "x".repeat(100_000),
                "list", List.of("a", List.of(), "ü"),
                "token", new DefaultCsrfToken("X-CSRF", "_csrf", "t")));
    assertThat(all).containsEntry("text", "x".repeat(100_000));
    assertThat(all).containsEntry("list", List.of("a", List.of(), "ü"));
    assertThat(thing(all, "token", CsrfToken.class).getToken()).isEqualTo("t");
  }

  @Test
  void what_is_said_next_is_said_on_the_same_page_and_ends_at_the_same_moment() {
    FlashMap said = new FlashMap();
    said.put("notice", new Notice(Notice.Kind.REFUSED, "no"));
    said.put("codes", List.of("1", "2"));
    said.setTargetRequestPath("/app");
    said.addTargetRequestParam("of", "one");
    said.setExpirationTime(7);
    FlashMap unbound = new FlashMap();
    assertThat(again(Map.of("next", List.of(said, unbound))).get("next"))
        .isEqualTo(List.of(said, unbound));
    List<?> again = thing(again(Map.of("next", List.of(said))), "next", List.class);
    assertThat(((FlashMap) again.get(0)).getExpirationTime()).isEqualTo(7);
  }

  @Test
  void what_repeats_a_long_text_is_cut_so_that_it_fits_into_a_row() {
    Notice endless = new Notice(Notice.Kind.REFUSED, "x".repeat(5_000_000));
    assertThat(thing(again(Map.of("n", endless)), "n", Notice.class).text()).hasSize(5_000);
  }

  @Test
  void what_has_no_form_is_refused_and_not_lost_in_silence() {
    assertThatThrownBy(() -> Contents.seal(secret, Map.of("file", new java.io.File("x"))))
        .hasMessageContaining("cannot remember java.io.File");
  }

  @Test
  void another_secret_a_changed_byte_and_fewer_bytes_open_nothing() {
    byte[] sealed = Contents.seal(secret, Map.of("a", "b"));
    assertThat(Contents.open(Secret.random(), sealed)).isEmpty();
    assertThat(Contents.open(secret, new byte[0])).isEmpty();
    assertThat(Contents.open(secret, java.util.Arrays.copyOf(sealed, 20))).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(Contents.open(secret, sealed)).isEmpty();
  }

  @Test
  void another_form_is_forgotten() {
    for (String plain : List.of("", "\2", "\1", "\1\0\0\0\1", "\1\0\0\0\1\0\0\0\1a\0z")) {
      byte[] sealed = secret.seal(plain.getBytes(StandardCharsets.US_ASCII));
      assertThat(Contents.open(secret, sealed)).as(plain).isEmpty();
    }
  }
}
