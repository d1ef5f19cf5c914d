package corymb.usecase.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.report.seal.KeyFile;
import corymb.report.seal.KeyMaker;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.UnusableKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeTestKeysTest {
  private static final char[] PASSWORD = "secret".toCharArray();

  @TempDir private Path folder;

  @Test
  void only_the_owner_can_read_the_key_file() throws IOException {
    MakeTestKeys.Made made = make("keys.p12");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.keyFile())))
        .isEqualTo("rw-------");
    assertThat(KeyFile.read(Files.readAllBytes(made.keyFile()), PASSWORD).signer())
        .isEqualTo(made.keys().signer());
    assertThat(made.certificates()).hasFileName("keys.pem").content().doesNotContain("PRIVATE");
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    Path keyFile = folder.resolve("keys.p12");
    Files.writeString(keyFile, "mine");
    assertThatThrownBy(() -> make("keys.p12"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not overwritten");
    assertThat(keyFile).hasContent("mine");
    Files.writeString(folder.resolve("other.pem"), "mine");
    assertThatThrownBy(() -> make("other.p12")).hasMessageContaining("other.pem");
    assertThat(folder.resolve("other.p12")).doesNotExist();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> make("no/keys.p12"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void the_home_trusts_what_lies_in_its_folder() throws IOException {
    assertThat(TrustFiles.inHome(folder).isEmpty()).isTrue();
    Path trust = Files.createDirectory(folder.resolve("trust"));
    assertThat(TrustFiles.inHome(folder).isEmpty()).isTrue();
    Files.write(trust.resolve("office.pem"), KeyMaker.certificates(SampleKeys.TEST));
    Files.writeString(trust.resolve("readme.txt"), "not a certificate");
    assertThat(TrustFiles.inHome(folder).isEmpty()).isFalse();
    Files.writeString(trust.resolve("broken.pem"), "not a certificate");
    assertThatThrownBy(() -> TrustFiles.inHome(folder))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("broken.pem");
  }

  private MakeTestKeys.Made make(String name) {
    return MakeTestKeys.run(
        folder.resolve(name), "Office", KeyMaker.Kind.P256, PASSWORD, SampleKeys.MADE);
  }
}
