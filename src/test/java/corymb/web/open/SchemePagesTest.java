package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.Pack;
import corymb.usecase.desk.CaseDesk;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemePagesTest {

  private static final Pack PACK = CaseDesk.SHELF.first().pack();

  private final Browser browser = Site.running().visitor();

  @Test
  void the_start_leads_to_all_that_is_open() {
    Page page = browser.get("/");
    assertThat(page.document().select("main a, main form"))
        .extracting(each -> each.attr("href") + each.attr("action"))
        .contains("/workbook?lang=de", "/methodology", "/verify", "/register", "/login");
    assertThat(page.document().select("footer").text()).contains("not affiliated");
  }

  @ParameterizedTest
  @CsvSource({
    "en,For whom it is",
    "de,Für wen das ist",
    "fr,À qui cela s’adresse",
    "es,Para quién es"
  })
  void the_start_speaks_each_language(String language, String words) {
    Page page = browser.get("/?lang=" + language);
    assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
    assertThat(page.text()).contains(words);
  }

  @Test
  void the_methodology_has_every_indicator_and_every_number() {
    Page page = browser.get("/methodology");
    assertThat(page.document().select("article").eachAttr("id"))
        .containsExactlyElementsOf(
            PACK.indicators().stream().map(each -> "i-" + each.code()).toList());
    Element met = page.document().getElementById("i-2.5");
    assertThat(Objects.requireNonNull(met).text())
        .contains(
            PACK.indicator("2.5").title(),
            PACK.indicator("2.5").advice(),
            "nobody can be met where no participant is committed",
            "proposed",
            "% or more",
            "otherwise");
    assertThat(page.text()).contains(PACK.scheme().disclaimer(), "120 of 150", "24 months");
  }

  @Test
  void every_line_of_its_contents_leads_to_a_place_on_it() {
    Page page = browser.get("/methodology");
    assertThat(page.document().select(".toc a"))
        .hasSizeGreaterThan(PACK.indicators().size())
        .allSatisfy(
            link ->
                assertThat(page.document().getElementById(link.attr("href").substring(1)))
                    .as(link.text())
                    .isNotNull());
    assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"de,Wie bewertet wird,oder", "fr,Comment on évalue,ou", "es,Cómo se valora,o"})
  void the_methodology_speaks_each_language(String language, String words, String or) {
    Page page = browser.get("/methodology?lang=" + language);
    assertThat(page.text()).contains(words, " " + or + " ");
    assertThat(page.source()).doesNotContain("??");
    assertThat(page.text()).doesNotContain(PACK.indicator("2.5").advice());
  }

  @Test
  void the_blank_workbook_is_a_file_in_the_language_asked_for() {
    Page file = browser.get("/workbook?lang=fr");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"questionnaire-ecei-1.0.0-fr.xlsx\"");
    assertThat(file.bytes()).startsWith('P', 'K');
    assertThat(browser.get("/").document().select("html").attr("lang")).isEqualTo("en");
    assertThat(browser.get("/workbook?lang=xx").header("Content-Disposition")).contains("-en.xlsx");
  }

  @Test
  void an_address_that_leads_nowhere_is_told_on_a_page() {
    Page page = browser.get("/no/such/%3Cscript%3E");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("There is nothing here", "look for it in the register");
    assertThat(page.document().select("script:not([src])")).isEmpty();
  }
}
