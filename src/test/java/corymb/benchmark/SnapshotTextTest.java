package corymb.benchmark;

import static corymb.benchmark.TinyScheme.peer;
import static corymb.benchmark.TinyScheme.profile;
import static corymb.benchmark.TinyScheme.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.benchmark.text.BrokenSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTextTest {

  private static final String TEXT =
      """
      # corymb-snapshot/1
      # name: Tiny
      # kind: synthetic
      # date: 2026-01-01
      # scheme: tiny/1
      # criteria: made for tests
      # size: 2
      id,country,portfolio,ecosystem,years,committed,validGold,percent,1 points,1 measure
      a,DE,P08,5,5,50,no,62.5,3,66.6667
      b,DK,P01,,0,7,yes,0,,
      """;

  private final Snapshot two =
      snapshot(
          List.of(
              new PeerRecord(
                  new PeerProfile("a", "DE", "P08", "5", 5, 50, false),
                  List.of(new PeerValue("1", 3, 666_667L)),
                  625_000),
              new PeerRecord(
                  new PeerProfile("b", "DK", "P01", null, 0, 7, true),
                  List.of(new PeerValue("1", null, null)),
                  0)));

  @Test
  void a_snapshot_is_written_as_a_table_below_its_origin() {
    assertThat(SnapshotText.write(two)).isEqualTo(TEXT);
  }

  @Test
  void what_was_written_is_read_again() {
    assertThat(SnapshotReader.read(TEXT)).isEqualTo(two);
  }

  @Test
  void a_comma_in_a_cell_is_refused() {
    Snapshot comma = snapshot(List.of(peer(profile("a,b"), 1)));
    assertThatThrownBy(() -> SnapshotText.write(comma)).hasMessageContaining("a,b");
  }

  @Test
  void another_format_is_refused() {
    assertBroken(TEXT.replace("corymb-snapshot/1", "corymb-snapshot/2"), "line 1", "snapshot/1");
  }

  @Test
  void a_line_that_lost_cells_is_named() {
    assertBroken(TEXT.replace("62.5,3,66.6667", "62.5,3"), "line 9", "fewer cells");
  }

  @Test
  void a_line_with_too_many_cells_is_named() {
    assertBroken(TEXT.replace("66.6667", "66.6667,1"), "line 9", "more cells");
  }

  @Test
  void a_file_that_lost_lines_is_refused() {
    assertBroken(TEXT.replace("b,DK,P01,,0,7,yes,0,,\n", ""), "says 2 organisations and holds 1");
  }

  @Test
  void an_unknown_kind_is_refused() {
    assertBroken(TEXT.replace("kind: synthetic", "kind: real"), "'synthetic' or 'cases'");
  }

  @Test
  void another_column_is_refused() {
    assertBroken(TEXT.replace(",years,", ",age,"), "line 8", "expected 'years', found 'age'");
  }

  @Test
  void a_missing_origin_is_refused() {
    assertBroken(TEXT.replace("# scheme: tiny/1\n", ""), "# scheme: ...");
  }

  @Test
  void a_number_that_is_none_is_refused() {
    assertBroken(TEXT.replace("66.6667", "two thirds"), "line 9");
    assertBroken(TEXT.replace("yes", "perhaps"), "line 10", "expected yes or no");
  }

  @Test
  void an_empty_text_is_refused() {
    assertThatThrownBy(() -> SnapshotReader.read("")).isInstanceOf(BrokenSnapshot.class);
  }

  @Test
  void another_column_of_an_indicator_is_refused() {
    assertBroken(TEXT.replace("1 points", "1 pointz"), "line 8", "expected '1 points'");
    assertBroken(TEXT.replace("1 measure", "2 measure"), "line 8", "expected '1 measure'");
  }

  @Test
  void a_line_of_the_origin_without_a_value_is_refused() {
    assertBroken(TEXT.replace("# name: Tiny", "# name"), "line 2", "expected '# key: value'");
  }

  @Test
  void a_comma_or_a_new_line_anywhere_in_a_cell_is_refused() {
    for (String id : List.of(",a", "a,", "\na", "a\n")) {
      Snapshot wrong = snapshot(List.of(peer(profile(id), 1)));
      assertThatThrownBy(() -> SnapshotText.write(wrong)).as(id).hasMessageContaining("no comma");
    }
  }

  @Test
  void the_origin_has_one_line_for_each_key() {
    Origin origin = two.origin();
    Snapshot wrong =
        new Snapshot(
            new Origin("\nx", origin.kind(), origin.date(), origin.scheme(), origin.criteria(), 2),
            two.records());
    assertThatThrownBy(() -> SnapshotText.write(wrong)).hasMessageContaining("one line");
  }

  @Test
  void a_snapshot_of_nobody_is_read_again() {
    assertThat(SnapshotReader.read(SnapshotText.write(snapshot(List.of()))))
        .isEqualTo(snapshot(List.of()));
    assertBroken("# corymb-snapshot/1\n# name: Tiny\n", "line");
  }

  private static void assertBroken(String text, String... words) {
    assertThatThrownBy(() -> SnapshotReader.read(text))
        .isInstanceOf(BrokenSnapshot.class)
        .hasMessageContainingAll(words);
  }
}
