package corymb.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

  private static final byte[] BYTES = "result".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }

  @Test
  void a_file_is_replaced_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "something longer than the result");
    ResultFolder.write(file, BYTES);

    assertThat(file).hasBinaryContent(BYTES);
    assertThat(names()).containsExactly("a");
  }

  @Test
  void a_folder_is_never_replaced_even_when_it_is_empty() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("a"));

    assertThatThrownBy(() -> ResultFolder.write(taken, BYTES))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("there is a folder");
    assertThat(taken).isDirectory();
    assertThat(names()).containsExactly("a");
  }

  @Test
  void a_link_is_followed_and_stays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    for (int time = 0; time < 2; time++) {
      ResultFolder.write(link, BYTES);
      assertThat(link).isSymbolicLink();
      assertThat(folder.resolve("real")).hasBinaryContent(BYTES);
    }
    assertThat(names()).containsExactly("link", "real");
  }

  @Test
  void a_pipe_takes_the_bytes_and_stays_a_pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> bytes(pipe));
    ResultFolder.write(pipe, BYTES);

    assertThat(read.join()).isEqualTo(BYTES);
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(names()).containsExactly("pipe");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
