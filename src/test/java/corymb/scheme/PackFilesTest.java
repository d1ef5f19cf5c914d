package corymb.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.TinyPack;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackFilesTest {

  private static final String OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_digest_of_bytes_is_their_sha_256() {
    assertThat(PackFiles.sha256(new byte[0])).isEqualTo(OF_NOTHING);
    assertThat(PackFiles.sha256(bytes("abc"))).isEqualTo(OF_ABC);
  }

  @Test
  void the_seal_is_a_line_for_each_file_by_name() {
    PackFiles files = new PackFiles(Map.of("b.yaml", bytes("abc"), "a/x.drl", bytes("")));

    assertThat(files.seal()).isEqualTo(OF_NOTHING + "  a/x.drl\n" + OF_ABC + "  b.yaml\n");
    assertThat(files.names()).containsExactly("a/x.drl", "b.yaml");
  }

  @Test
  void the_digest_is_that_of_the_seal() {
    PackFiles files = new PackFiles(Map.of("a", bytes("abc")));

    assertThat(files.digest()).isEqualTo("sha256:" + PackFiles.sha256(bytes(OF_ABC + "  a\n")));
  }

  @Test
  void the_seal_in_the_folder_is_not_one_of_the_files_and_changes_no_digest() {
    PackFiles draft = new PackFiles(Map.of("a", bytes("abc")));
    PackFiles sealed =
        new PackFiles(Map.of("a", bytes("abc"), PackFiles.LOCK, bytes(draft.seal())));

    assertThat(draft.lock()).isNull();
    assertThat(sealed.lock()).isEqualTo(draft.seal());
    assertThat(sealed.names()).containsExactly("a");
    assertThat(sealed.has(PackFiles.LOCK)).isFalse();
    assertThat(sealed.digest()).isEqualTo(draft.digest());
  }

  @Test
  void a_changed_byte_or_name_changes_the_digest() {
    String digest = new PackFiles(Map.of("a", bytes("abc"))).digest();

    assertThat(new PackFiles(Map.of("a", bytes("abd"))).digest()).isNotEqualTo(digest);
    assertThat(new PackFiles(Map.of("b", bytes("abc"))).digest()).isNotEqualTo(digest);
  }

  @Test
  void a_file_that_is_not_there_is_empty() {
    PackFiles files = new PackFiles(Map.of("a", bytes("é")));

    assertThat(files.has("a")).isTrue();
    assertThat(files.has("b")).isFalse();
    assertThat(files.text("a")).isEqualTo("é");
    assertThat(files.bytes("b")).isEmpty();
    assertThat(files.text("b")).isEmpty();
  }

  @Test
  void files_do_not_change_with_the_map_they_came_from() {
    Map<String, byte[]> all = new HashMap<>(Map.of("a", bytes("abc")));
    PackFiles files = new PackFiles(all);
    all.clear();

    assertThat(files.names()).containsExactly("a");
    assertThatThrownBy(() -> files.names().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void built_in_files_have_the_digest_of_the_whole_pack() {
    PackFiles files =
        PackFiles.builtIn(
            Map.of("a", bytes("abc")),
            "sha256:known",
            name -> name.equals("b") ? bytes("found when asked for") : null);
    assertThat(files.digest()).isEqualTo("sha256:known");
    assertThat(files.text("b")).isEqualTo("found when asked for");
    assertThat(files.has("b")).isTrue();
    assertThat(files.has("c")).isFalse();
    assertThat(files.names()).containsExactly("a");
    assertThat(TinyPack.PACK.digest()).isEqualTo(TinyPack.FILES.digest());
  }
}
