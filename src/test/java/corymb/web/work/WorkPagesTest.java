package corymb.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.work.doing.DoWork;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Long work is asked for, watched, stopped and fetched in the browser. */
class WorkPagesTest {

  private static final String PLACE = "/app/work";

  private final Site site = Site.running();
  private final Browser office = site.as(Role.SECRETARIAT);

  /** Does the work that a page is about, as the server does it in the background. */
  private Page done(Page begun) {
    assertThat(begun.path()).as(begun.notice()).startsWith(PLACE + "/w-");
    String id = begun.path().substring(PLACE.length() + 1);
    new DoWork(site.desk.casework, Duration.ofDays(1)).work(id, () -> false);
    return office.get(begun.path());
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_zip_of_workbooks_is_imported_and_each_file_is_told_of() throws IOException {
    byte[] sample = Files.readAllBytes(Path.of("samples/waived/response.xlsx"));
    byte[] blank = site.visitor().get("/workbook").bytes();
    assertThat(office.get("/app/office").document().select(".places a[href=/app/work]")).hasSize(1);
    office.get(PLACE);
    Page begun =
        office.upload(
            PLACE + "/import",
            "files",
            "many.zip",
            zip(Map.of("a/sample.xlsx", sample, "b/blank.xlsx", blank, "c.zip", new byte[1])),
            Map.of());
    assertThat(begun.notice()).contains("It has begun");
    assertThat(begun.document().select("#progress[hx-get$=/progress] progress")).hasSize(1);
    Page all = done(begun);
    assertThat(all.text()).contains("finished", "3 of 3", "has errors: 1", "not a response: 1");
    assertThat(all.text()).contains("An archive within an archive");
    assertThat(all.document().select("a[href^=/app/office/cases/]")).hasSize(1);
    assertThat(all.document().select("[hx-get]")).as("nothing more to ask for").isEmpty();
    String file = all.document().select("a[href*=/files/]").attr("href");
    assertThat(office.get(file).document().select("table tbody tr")).hasSizeGreaterThan(20);
    Page copy = office.get(file + "/annotated");
    assertThat(copy.header("Content-Disposition")).contains("attachment", "blank.annotated.xlsx");
    assertThat(copy.bytes()).startsWith('P', 'K');
    Page unlucky = office.get(all.path() + "?which=unlucky");
    assertThat(unlucky.document().select("tbody tr")).hasSize(2);
    assertThat(office.get(PLACE).text()).contains("Import", "finished", "3 of 3");
  }

  @Test
  void an_upload_without_a_file_or_with_a_damaged_archive_is_refused_with_the_reason() {
    office.get(PLACE);
    Page none = office.upload(PLACE + "/import", "files", "", new byte[0], Map.of());
    assertThat(none.notice()).contains("Not done", "nothing to import");
    Page damaged =
        office.upload(
            PLACE + "/import",
            "files",
            "many.zip",
            "no zip".getBytes(StandardCharsets.UTF_8),
            Map.of());
    assertThat(damaged.notice()).contains("Not done", "many.zip", "damaged");
    assertThat(damaged.path()).isEqualTo(PLACE);
  }

  @Test
  void work_under_way_asks_again_by_itself_until_it_is_cancelled() {
    String id = site.desk.at(Stage.RATED);
    office.get(PLACE);
    Page begun = office.post(PLACE + "/reports", Map.of("cases", id));
    Page part = office.get(begun.path() + "/progress");
    assertThat(part.source()).contains("every 2s", "<progress").doesNotContain("<html");
    assertThat(part.header("HX-Refresh")).isEmpty();
    office.get(begun.path());
    Page cancelled = office.post(begun.path() + "/cancel", Map.of());
    assertThat(cancelled.notice()).contains("cancelled");
    assertThat(cancelled.document().select("[hx-get]")).isEmpty();
    assertThat(office.get(begun.path() + "/progress").header("HX-Refresh")).isEqualTo("true");
    office.get(PLACE);
    assertThat(office.post(begun.path() + "/cancel", Map.of()).notice()).contains("Not done");
    assertThat(done(begun).text()).contains("0 of 1");
  }

  @Test
  void reports_of_chosen_cases_are_one_download() {
    String id = site.desk.at(Stage.RATED);
    office.get(PLACE);
    Page refused = office.post(PLACE + "/reports", Map.of("cases", "XXX-001-202501-0001"));
    assertThat(refused.notice()).contains("Not done", "XXX-001-202501-0001");
    Page page = done(office.post(PLACE + "/reports", Map.of("cases", id + "\n", "format", "JSON")));
    assertThat(page.text()).contains("written: 1", id + ".result.json");
    Page zip = office.get(page.path() + "/reports.zip");
    assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
    assertThat(zip.header("Content-Disposition")).contains("attachment", ".zip");
    assertThat(zip.bytes()).startsWith('P', 'K');
    assertThat(office.get(page.path() + "/rerating.csv").status()).isEqualTo(404);
  }

  @Test
  void a_trial_rating_is_fetched_as_tables_whose_texts_no_spreadsheet_runs() {
    String id =
        site.desk.imported(Response.of("gold-at-the-edge").named("=HYPERLINK(\\\"x\\\", 1)"));
    String pack = site.desk.casework.shelf().first().pack().name();
    office.get(PLACE);
    Page page =
        done(office.post(PLACE + "/rerating", Map.of("pack", pack, "cases", id, "state", "")));
    assertThat(page.text()).contains("unchanged: 1", "label: gold → gold");
    Page csv = office.get(page.path() + "/rerating.csv");
    assertThat(csv.source())
        .startsWith("case,organisation,")
        .contains(id + ",\"'=HYPERLINK(\"\"x\"\", 1)\",ES,keeps,gold,gold");
    assertThat(office.get(page.path() + "/rerating.xlsx").bytes()).startsWith('P', 'K');
  }

  @Test
  void only_the_secretariat_sees_any_of_it() {
    String id = site.desk.at(Stage.RATED);
    office.get(PLACE);
    String work = office.post(PLACE + "/reports", Map.of("cases", id)).path();
    List<Browser> others =
        List.of(site.as(Role.ASSESSOR), site.as(Role.COMMITTEE), site.as(Role.ADMINISTRATOR));
    for (Browser other : others) {
      other.get("/app/account");
      for (String path : List.of(PLACE, work, work + "/progress", work + "/reports.zip")) {
        assertThat(other.get(path).status()).as(path).isEqualTo(403);
      }
      other.get("/app/account");
      assertThat(other.post(work + "/cancel", Map.of()).status()).isEqualTo(403);
      other.get("/app/account");
      assertThat(other.post(PLACE + "/reports", Map.of("cases", id)).status()).isEqualTo(403);
    }
    assertThat(site.visitor().get(PLACE).path()).isEqualTo("/login");
    assertThat(office.get(PLACE + "/w-9999").status()).isEqualTo(404);
    assertThat(office.get(work + "/files/77").status()).isEqualTo(404);
  }
}
