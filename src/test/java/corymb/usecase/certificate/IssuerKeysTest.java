package corymb.usecase.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.state.ActRefused;
import corymb.report.seal.KeyMaker;
import corymb.report.seal.SampleKeys;
import corymb.usecase.certificate.IssuerKeys.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings of a server give. */
class IssuerKeysTest {

  private static final String SIGNED = "Ada Berg, Chair; Bo Lund, Secretary";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file =
        Files.write(
            folder.resolve("office.p12"), KeyMaker.keyFile(SampleKeys.TEST, "pw".toCharArray()));
  }

  private IssuerSettings settings(String password, String signatories) {
    return new IssuerSettings(
        file.toString(), password, "", "Label Office", "https://labels.example.org//", signatories);
  }

  @Test
  void whoever_set_everything_can_issue() {
    State state = new IssuerKeys(settings("pw", SIGNED)).state();
    assertThat(state).isInstanceOf(State.Ready.class);
    Issuing issuing = ((State.Ready) state).issuing();
    assertThat(issuing.address()).isEqualTo("https://labels.example.org");
    assertThat(issuing.signatories())
        .extracting(each -> each.name() + "/" + each.function())
        .containsExactly("Ada Berg/Chair", "Bo Lund/Secretary");
  }

  @Test
  void what_is_not_set_is_named() {
    IssuerKeys keys = new IssuerKeys(new IssuerSettings("", " ", "", "", "", ""));
    assertThat(((State.Missing) keys.state()).settings())
        .containsExactly(
            "corymb.keys",
            "corymb.key.password-file",
            "corymb.issuer",
            "corymb.address",
            "corymb.signatories");
    assertThatThrownBy(keys::require)
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("corymb.keys");
  }

  @Test
  void a_wrong_password_a_missing_file_and_a_wrong_signatory_are_told_without_the_password()
      throws IOException {
    assertThat(why(settings("secret-word", SIGNED)))
        .contains("password")
        .doesNotContain("secret-word");
    assertThat(why(settings("pw", "Ada Berg"))).contains("'Ada Berg, Chair'");
    assertThat(settings("secret-word", SIGNED).toString()).doesNotContain("secret-word");
    Files.delete(file);
    assertThat(why(settings("pw", SIGNED))).contains("office.p12", "cannot be read");
  }

  @Test
  void a_folder_is_no_key_file() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(why(settings("pw", SIGNED))).contains("is no key file");
  }

  @Test
  void the_password_may_stand_in_a_file_and_new_keys_count_at_once() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "pw\n");
    IssuerKeys keys =
        new IssuerKeys(
            new IssuerSettings(
                file.toString(), "", password.toString(), "Office", "https://x.example", SIGNED));
    State before = keys.state();
    assertThat(before).isInstanceOf(State.Ready.class);
    Files.write(file, KeyMaker.keyFile(SampleKeys.REAL, "other".toCharArray()));
    Files.writeString(password, "other");
    assertThat(keys.require().keys().signer()).isEqualTo(SampleKeys.REAL.signer());
  }

  private static String why(IssuerSettings settings) {
    return ((State.Unusable) new IssuerKeys(settings).state()).why();
  }
}
