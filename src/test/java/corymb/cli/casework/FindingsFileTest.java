package corymb.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.state.ActRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as CSV, as assessors and their spreadsheets write them. */
class FindingsFileTest {

  private static final String HEADINGS = "question,verdict,value,reason,evidence\n";
  private static final String SHA = "ab".repeat(32);

  @TempDir private Path folder;

  private List<Finding> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Finding> read(byte[] bytes) throws IOException {
    return FindingsFile.read(java.nio.file.Files.write(folder.resolve("findings.csv"), bytes));
  }

  private void assertRefused(String text, String... says) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ActRefused.class)
        .hasMessageContainingAll(says)
        .hasMessageContaining("findings.csv");
  }

  @Test
  void every_column_is_read() throws IOException {
    assertThat(
            read(
                HEADINGS
                    + "team.fte,corrected,2.5,\"payroll, two contracts\","
                    + SHA
                    + "\n\nplan.exists,Confirmed,,,\n"
                    + "strategy.dated,evidence wanted,,no date on it,\n"))
        .containsExactly(
            new Finding(
                "team.fte", Verdict.CORRECTED, "2.5", "payroll, two contracts", List.of(SHA)),
            new Finding("plan.exists", Verdict.CONFIRMED, null, null, List.of()),
            new Finding(
                "strategy.dated", Verdict.EVIDENCE_WANTED, null, "no date on it", List.of()));
  }

  @Test
  void a_correction_to_nothing_means_not_answered() throws IOException {
    assertThat(read("question,verdict,reason\nteam.fte,corrected,nobody knows\n"))
        .containsExactly(
            new Finding("team.fte", Verdict.CORRECTED, null, "nobody knows", List.of()));
  }

  @Test
  void a_spreadsheet_may_write_a_mark_semicolons_and_other_line_ends() throws IOException {
    assertThat(
            read(
                "\uFEFFVerdict;Question;Value;Reason\r\n"
                    + "corrected;team.fte;2,5;payroll\r\nconfirmed;plan.exists;;\r\n"))
        .containsExactly(
            new Finding("team.fte", Verdict.CORRECTED, "2,5", "payroll", List.of()),
            new Finding("plan.exists", Verdict.CONFIRMED, null, null, List.of()));
  }

  @Test
  void every_bad_line_is_named() {
    assertRefused(
        HEADINGS
            + "team.fte,confirmed,,,\n"
            + ",confirmed,,,\n"
            + "team.fte,wrong,,,\n"
            + "team.fte,corrected,2,,\n"
            + "team.fte,confirmed,2,,\n"
            + "team.fte,corrected,2,one, two,x",
        "line 3: needs a question and a verdict",
        "line 4: needs",
        "line 5: the finding on team.fte needs a reason",
        "line 6: the finding on team.fte has a value but corrects nothing",
        "line 7: has 6 columns, the headings are 5");
  }

  @Test
  void other_headings_are_refused() {
    assertRefused("team.fte,confirmed\nplan.exists,confirmed\n", "'team.fte, confirmed'");
    assertRefused(
        "question,verdict,values\n", "values", "expected each once: question, verdict, value");
    assertRefused("question,verdict,verdict\n", "headings");
    assertRefused("", "headings");
  }

  @Test
  void what_is_no_csv_is_refused() {
    assertRefused(HEADINGS + "team.fte,\"confirmed\n", "is no CSV file");
    assertThatThrownBy(() -> read(new byte[] {'q', (byte) 0xE9, ',', 'v', '\n'}))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> FindingsFile.read(folder.resolve("nowhere.csv")))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("there is no file");
    assertThatThrownBy(() -> FindingsFile.read(folder))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("there is no file");
  }
}
