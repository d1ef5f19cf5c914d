package corymb.usecase.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Standing;
import corymb.assessment.judgement.Visit;
import corymb.scheme.Pack;
import corymb.usecase.PackShelf;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingFileTest {

  private static final Pack PACK = PackShelf.builtIn().first().pack();
  private static final LocalDate DAY = LocalDate.of(2025, 5, 30);

  private static Standing read(String yaml) {
    return StandingFile.read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), PACK).on(DAY);
  }

  private static List<String> faults(String yaml) {
    FaultyStanding faulty = catchThrowableOfType(FaultyStanding.class, () -> read(yaml));
    assertThat(faulty).as(yaml).isNotNull();
    return faulty.faults().stream().map(Object::toString).toList();
  }

  @Test
  void a_good_file_says_all_that_the_procedure_knows() {
    Standing standing =
        read(
            """
            earlier:
              - {name: old, date: 2023-09-15, points: {1.1.2: 3, "2.1": 0}}
              - date: 2020-01-31
            areas: [2.1, 1.1.2]
            verified:
              - 2.1
            assessors: 2
            independent: true
            visit: {kind: on-site, date: 2025-06-17}
            """);
    assertThat(standing)
        .isEqualTo(
            new Standing(
                DAY,
                List.of(
                    new Earlier("old", LocalDate.of(2023, 9, 15), Map.of("1.1.2", 3, "2.1", 0)),
                    new Earlier("earlier benchmarking", LocalDate.of(2020, 1, 31), Map.of())),
                List.of("2.1", "1.1.2"),
                Set.of("2.1"),
                2,
                true,
                new Visit(Visit.Kind.ON_SITE, LocalDate.of(2025, 6, 17))));
  }

  @Test
  void what_is_left_out_did_not_happen() {
    assertThat(read("{}"))
        .isEqualTo(new Standing(DAY, List.of(), List.of(), Set.of(), 0, false, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "assessor: 2 | the key 'assessor' is not known here",
        "visit: {kind: phone, date: 2025-06-17} | 'kind' must be one of [on-site, video], found 'phone'",
        "visit: {date: 2025-06-17} | 'kind' must be one of [on-site, video], found ''",
        "visit: {kind: video} | 'date' must be a date such as 2025-03-31, found ''",
        "visit: {kind: video, date: 2025-06-31} | 'date' must be a date such as 2025-03-31, found '2025-06-31'",
        "visit: {kind: video, date: 17.06.2025} | found '17.06.2025'",
        "visit: {kind: video, date: +999999999-12-31} | found '+999999999-12-31'",
        "visit: {kind: video, date: 2025-06-17, place: Oslo} | the key 'place' is not known here",
        "visit: video | 'visit' is missing or of another kind",
        "assessors: two | 'assessors' must be a number, found 'two'",
        "assessors: 1.5 | 'assessors' must be a whole number, found 1.5",
        "assessors: 1e999 | 'assessors' must be a whole number, found 1E+999",
        "assessors: 1e999999999 | 'assessors' must be a number, found '1e999999999'",
        "assessors: -1 | 'assessors' must be 0 or more, found -1",
        "independent: yes | 'independent' must be true or false, found 'yes'",
        "areas: [9.9] | has no indicator '9.9'",
        "areas: [E1] | has no indicator 'E1'",
        "areas: 2.1 | 'areas' must be a list",
        "areas: [{a: 1}] | 'areas' must list texts",
        "verified: [2.1] | '2.1' is verified but not named",
        "verified: [9.9] | has no indicator '9.9'",
        "earlier: [2023-09-15] | 'earlier' must list entries",
        "earlier: [{points: {}}] | 'date' must be a date such as 2025-03-31, found ''",
        "earlier: [{date: 2023-09-15, on: 3}] | the key 'on' is not known here",
        "earlier: [{date: 2023-09-15, points: {9.9: 3}}] | has no indicator '9.9'",
        "earlier: [{date: 2023-09-15, points: {2.1: 6}}] | the points of 2.1 must be 0 to 5, found 6",
        "earlier: [{date: 2023-09-15, points: {2.1: -1}}] | the points of 2.1 must be 0 to 5, found -1",
        "earlier: [{date: 2023-09-15, points: {2.1: ~}}] | '2.1' must be a number, found '~'",
        "earlier: [{date: 2023-09-15, points: {2.1: 2.5}}] | '2.1' must be a whole number, found 2.5",
      })
  void a_fault_is_told_with_its_line(String line, String message) {
    assertThat(faults("# a remark\n" + line + "\n"))
        .singleElement()
        .asString()
        .startsWith("s.yaml:2: ")
        .contains(message);
  }

  @Test
  void every_fault_is_told_at_once_each_at_its_own_line() {
    List<String> faults =
        faults(
            """
            earlier:
              - date: yesterday
                points:
                  "2.1": 3
                  "9.9": 3
            areas:
              - "2.1"
              - "2.9"
            surprise:
              a: 1
            visit:
              date: 2025-06-17
              kind: letter
            """);
    assertThat(faults)
        .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
        .containsExactly("s.yaml:2", "s.yaml:5", "s.yaml:8", "s.yaml:9", "s.yaml:13");
  }

  @Test
  void a_key_twice_is_a_fault() {
    assertThat(faults("assessors: 1\nassessors: 2\n"))
        .singleElement()
        .asString()
        .isEqualTo("s.yaml:2: the key 'assessors' stands here twice");
  }

  @Test
  void what_is_no_yaml_is_told_with_the_line() {
    assertThat(faults("assessors: 1\nareas: [2.1\n"))
        .singleElement()
        .asString()
        .contains("s.yaml:3: is not YAML here");
    assertThat(faults("")).singleElement().asString().startsWith("s.yaml:1: ");
  }

  @Test
  void the_message_has_a_line_for_every_fault() {
    assertThatThrownBy(() -> read("a: 1\nb: 2\n")).message().hasLineCount(2);
  }
}
