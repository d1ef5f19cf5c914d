package corymb.web.office.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Groups of the portfolio; where no snapshot was frozen they are those of the invented one. */
class PortfolioPageTest {

  private static final String PAGE = "/app/office/portfolio";

  private final Site site = Site.running();

  private static String invented(Page page) {
    return URLEncoder.encode(
        page.document().select("input[name=snapshot]").eachAttr("value").stream()
            .reduce((first, second) -> second)
            .orElseThrow(),
        StandardCharsets.UTF_8);
  }

  @Test
  void groups_are_compared_with_chart_table_and_files() throws IOException {
    Browser office = site.as(Role.SECRETARIAT);
    Page choice = office.get(PAGE);
    String asked =
        "?snapshot=" + invented(choice) + "&group=ALL&group=COUNTRY:DE&group=AGE:4-8&group=%3Cb%3E";
    Page shown = office.get(PAGE + asked);
    assertThat(shown.status()).as(shown.source()).isEqualTo(200);
    assertThat(shown.document().select("thead th")).hasSize(5);
    assertThat(shown.document().select("svg rect.share")).isNotEmpty();
    assertThat(shown.document().select("tbody tr").size()).isGreaterThan(31);
    assertThat(shown.text()).contains("Germany", "4-8 years");
    Page csv = office.get(PAGE + "/csv" + asked);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.source().lines().findFirst().orElse("")).startsWith("Snapshot,Group,Figure");
    assertThat(csv.source()).contains("Germany,All indicators,100,");
    Page xlsx = office.get(PAGE + "/xlsx" + asked);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.bytes()))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(90);
    }
  }

  @Test
  void small_groups_cannot_be_chosen_and_tell_nothing_when_they_are_asked_for() {
    Browser office = site.as(Role.COMMITTEE);
    Page choice = office.get(PAGE);
    Page first = office.get(PAGE + "?snapshot=" + invented(choice));
    List<String> small = first.document().select("input[name=group][disabled]").eachAttr("value");
    assertThat(small).isNotEmpty();
    Page asked =
        office.get(
            PAGE
                + "?snapshot="
                + invented(choice)
                + "&group="
                + URLEncoder.encode(small.get(0), StandardCharsets.UTF_8));
    assertThat(asked.text()).contains("withheld");
    assertThat(asked.document().select("svg rect.share")).isEmpty();
    assertThat(office.get(PAGE + "?snapshot=nothing&group=COUNTRY:&group=:x").status())
        .isEqualTo(200);
  }

  @Test
  void the_page_speaks_every_language_and_is_for_nobody_else() {
    Browser office = site.as(Role.SECRETARIAT);
    for (String language : List.of("en", "de", "fr", "es")) {
      Page shown = office.get(PAGE + "?group=ALL&lang=" + language);
      assertThat(shown.status()).as(shown.source()).isEqualTo(200);
      assertThat(shown.text()).doesNotContain("??");
    }
    for (Role role : List.of(Role.ASSESSOR, Role.ADMINISTRATOR)) {
      assertThat(site.as(role).get(PAGE).status()).isEqualTo(403);
      assertThat(site.as(role).get(PAGE + "/csv").status()).isEqualTo(403);
    }
  }
}
