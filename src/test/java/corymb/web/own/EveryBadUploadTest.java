package corymb.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.problem.ProblemCode;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Every problem of the catalogue that a workbook can have is told on the page, whole. */
class EveryBadUploadTest {

  private static final Site SITE = Site.running();
  private static final List<BadWorkbooks.Bad> BAD = new BadWorkbooks(SITE.today()).all();

  /** What only JSON, a folder or a shell can have, and what is refused before it is read. */
  private static final Set<ProblemCode> ELSEWHERE =
      EnumSet.of(
          ProblemCode.TOO_MANY_DECIMALS,
          ProblemCode.NOT_JSON,
          ProblemCode.JSON_CUT_OFF,
          ProblemCode.KEY_TWICE,
          ProblemCode.WRONG_JSON_TYPE,
          ProblemCode.UNKNOWN_QUESTION,
          ProblemCode.UNKNOWN_MEMBER,
          ProblemCode.JSON_SHAPE,
          ProblemCode.EMPTY_FILE,
          ProblemCode.LARGE_FILE,
          ProblemCode.NO_SUCH_FILE,
          ProblemCode.NO_RIGHT_TO_READ,
          ProblemCode.UNREADABLE_FOLDER,
          ProblemCode.EMPTY_FOLDER);

  @Test
  void every_problem_that_a_workbook_can_have_is_uploaded() {
    Set<ProblemCode> expected = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
    assertThat(BAD.stream().flatMap(each -> each.problems().keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_page_names_code_cell_what_was_found_and_expected_and_what_to_do() {
    String id = SITE.desk.at(Stage.RATED);
    Browser manager = SITE.manager(SITE.desk.history(id).organisation());
    manager.get("/app/organisation");
    assertThat(BAD)
        .allSatisfy(
            each -> {
              Page page =
                  manager.upload(
                      "/app/organisation/upload", "file", "mine.xlsx", each.bytes(), Map.of());
              assertThat(page.status()).isEqualTo(200);
              Elements rows = page.document().select("main table tbody tr");
              each.problems().forEach((code, cell) -> told(rows, code, cell));
            });
  }

  private static void told(Elements rows, ProblemCode code, String cell) {
    List<Element> of =
        rows.stream().filter(row -> row.select("td .soft").text().equals(code.code())).toList();
    assertThat(of).as("%s in %s", code, rows.text()).isNotEmpty();
    assertThat(of)
        .as(code.code())
        .anySatisfy(
            row -> {
              assertThat(row.select("th").text()).endsWith(cell);
              assertThat(row.select("td")).hasSize(4);
              assertThat(row.select("td").get(0).text()).contains(".");
              assertThat(row.select("td").get(2).text()).isNotBlank();
              assertThat(row.select("td").get(3).text()).endsWith(".");
            });
  }
}
