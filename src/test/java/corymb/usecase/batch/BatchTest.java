package corymb.usecase.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.usecase.ResponseSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  @TempDir private Path folder;

  private static List<ResponseSource> sources(String... stems) {
    return Stream.of(stems)
        .map(stem -> (ResponseSource) new ResponseSource.Read(stem, stem, new byte[0]))
        .toList();
  }

  private static List<String> stems(Batch batch) {
    List<String> stems = new ArrayList<>();
    batch.forEachRemaining(each -> stems.add(each.stem()));
    return stems;
  }

  @Test
  void no_two_results_of_a_run_share_a_name() {
    List<ResponseSource> all = sources("a", "a", "a-2", "A", "a");
    assertThat(stems(new Batch(all.iterator(), each -> false, () -> false)))
        .containsExactly("a", "a-2", "a-2-2", "A-3", "a-4");
  }

  @Test
  void what_is_left_out_keeps_its_name_from_the_others() {
    List<ResponseSource> all = sources("a", "a", "b");
    assertThat(stems(new Batch(all.iterator(), each -> each.stem().equals("a"), () -> false)))
        .containsExactly("a-2", "b");
  }

  @Test
  void nothing_begins_once_it_is_stopped() {
    boolean[] stopped = {false};
    Batch batch = new Batch(sources("a", "b").iterator(), each -> false, () -> stopped[0]);
    assertThat(batch.next().stem()).isEqualTo("a");
    stopped[0] = true;
    assertThat(batch.hasNext()).isFalse();
    assertThatThrownBy(batch::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void responses_are_counted_before_they_are_read() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("all/inner"));
    Files.writeString(inner.resolve("a.xlsx"), "not yet read");
    Files.writeString(inner.resolveSibling("b.xlsx"), "");
    Files.writeString(inner.resolveSibling("~$b.xlsx"), "lock file");
    Path lines = Files.writeString(folder.resolve("lines.NDJSON"), "{}\n{}\n{}");
    String all = inner.resolveSibling("").toString();
    assertThat(ResponseCount.of(List.of(all, lines.toString(), "no-such.xlsx")))
        .hasValue(2 + 3 + 1);
    assertThat(ResponseCount.of(List.of(all, "-"))).isEqualTo(OptionalLong.empty());
  }
}
