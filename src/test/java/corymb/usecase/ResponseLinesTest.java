package corymb.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseLinesTest {

  private static List<ResponseSource.Read> lines(String text) {
    List<ResponseSource.Read> all = new ArrayList<>();
    new ResponseLines(
            "a.ndjson", "a", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(source -> all.add((ResponseSource.Read) source));
    return all;
  }

  private static String text(ResponseSource.Read read) {
    return new String(read.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void each_line_is_a_response_named_after_its_number() {
    assertThat(lines("{}\n{\"a\":1}\n"))
        .extracting(ResponseSource.Read::name, ResponseSource.Read::stem, ResponseLinesTest::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.ndjson:1", "a-000001", "{}"),
            org.assertj.core.groups.Tuple.tuple("a.ndjson:2", "a-000002", "{\"a\":1}"));
  }

  @Test
  void empty_lines_are_passed_over_but_counted() {
    assertThat(lines("\n  \r\n{}\n\n"))
        .extracting(ResponseSource.Read::name)
        .containsExactly("a.ndjson:3");
  }

  @Test
  void the_last_line_needs_no_line_end() {
    assertThat(lines("{}\n{}")).hasSize(2);
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void a_line_may_be_longer_than_the_buffer() {
    String big = "x".repeat(200_000);
    assertThat(lines(big + "\n" + big)).hasSize(2).allMatch(read -> read.bytes().length == 200_000);
  }
}
