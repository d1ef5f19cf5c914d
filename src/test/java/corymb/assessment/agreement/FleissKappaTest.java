package corymb.assessment.agreement;

import static corymb.assessment.agreement.Tables.because;
import static corymb.assessment.agreement.Tables.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FleissKappaTest {

  /** Fleiss 1971, table 1: 30 patients, 6 diagnoses each, by sorted codes of five categories. */
  private static final String DIAGNOSES =
      "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333"
          + " 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445"
          + " 222224 111155 224444 133333 555555";

  @Test
  void the_psychiatric_diagnoses_of_1971_have_a_kappa_of_0_430() {
    Marks<String> diagnoses =
        Tables.byCounts(
            Stream.of(DIAGNOSES.split(" ")).map(FleissKappaTest::counts).toArray(String[]::new));
    assertThat(shown(FleissKappa.of(diagnoses), 3)).isEqualTo("0.430");
    assertThat(shown(FleissKappa.of(diagnoses), 7)).isEqualTo("0.4302445");
    assertThat(shown(PercentAgreement.of(diagnoses), 1)).isEqualTo("55.6");
  }

  @Test
  void ten_units_of_fourteen_assessors_have_a_kappa_of_0_210() {
    Marks<String> marks =
        Tables.byCounts(
            "0 0 0 0 14",
            "0 2 6 4 2",
            "0 0 3 5 6",
            "0 3 9 2 0",
            "2 2 8 1 1",
            "7 7 0 0 0",
            "3 2 6 3 0",
            "2 5 3 2 2",
            "6 5 2 1 0",
            "0 2 2 3 7");
    assertThat(shown(FleissKappa.of(marks), 3)).isEqualTo("0.210");
  }

  @Test
  void full_agreement_on_different_marks_is_exactly_1() {
    assertThat(shown(FleissKappa.of(Tables.byCounts("3 0", "0 3")), 9)).isEqualTo("1.000000000");
  }

  @Test
  void without_variation_without_pairs_and_with_gaps_there_is_none() {
    assertThat(because(FleissKappa.of(Tables.byCounts("3 0", "3 0"))))
        .contains("all marks are the same");
    assertThat(because(FleissKappa.of(Tables.byCounts("1 0", "0 1")))).contains("fewer than two");
    assertThat(because(FleissKappa.of(Tables.byCounts("3 0", "1 1"))))
        .contains("same number of marks");
    assertThat(because(FleissKappa.of(Tables.byCounts("2 0", "1 0", "1 1"))))
        .contains("same number of marks");
  }

  private static String counts(String codes) {
    return String.join(
        " ",
        Stream.of('1', '2', '3', '4', '5')
            .map(code -> String.valueOf(codes.chars().filter(c -> c == code).count()))
            .toList());
  }
}
