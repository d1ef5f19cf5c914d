package corymb.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A filled workbook is uploaded: problems or the result at once; kept when it is handed in. */
class UploadTest {

  private static final String PLACE = "/app/organisation/upload";

  private final Site site = Site.running();
  private String name = "";
  private Browser manager = site.visitor();

  @BeforeEach
  void begin() {
    String id = site.desk.at(Stage.RATED);
    name = site.desk.name(id);
    manager = site.manager(site.desk.history(id).organisation());
    manager.get("/app/organisation");
  }

  private Page upload(String file, byte[] bytes) {
    return manager.upload(PLACE, "file", file, bytes, Map.of());
  }

  private byte[] newer() {
    return Response.of("gold-at-the-edge").named(name).with("team.fte", "2").bytes();
  }

  @Test
  void a_complete_response_shows_its_result_and_is_kept_only_when_it_is_handed_in() {
    long before = rows();
    Page result = upload("answers.json", newer());
    assertThat(result.status()).isEqualTo(200);
    assertThat(result.text()).contains("Indicative label", "Nothing is kept before");
    assertThat(rows()).isEqualTo(before);
    Page kept = manager.post(result.path(), Map.of());
    assertThat(kept.path()).startsWith("/app/organisation/cases/");
    assertThat(rows()).isEqualTo(before + 1);
  }

  private long rows() {
    return CaseDesk.rows(site.desk.casework.store()).getOrDefault("cluster_case", 0L);
  }

  @Test
  void a_broken_workbook_shows_its_problems_at_their_cells_and_gives_an_annotated_copy() {
    byte[] blank = manager.get("/app/organisation/workbook").bytes();
    Page page = upload("mine.xlsx", blank);
    assertThat(page.text()).contains("This response has errors", "Download a copy").contains("!");
    assertThat(page.document().select("table tbody tr")).hasSizeGreaterThan(20);
    Page copy = manager.get(page.path() + "/annotated");
    assertThat(copy.header("Content-Disposition")).contains("mine.annotated.xlsx");
    assertThat(copy.bytes()).startsWith('P', 'K');
  }

  @Test
  void what_is_no_workbook_at_all_is_told() {
    Page page = upload("notes.xlsx", "just notes".getBytes(StandardCharsets.UTF_8));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("This response has errors", "P10");
    assertThat(page.document().select("a[href$=annotated]")).isEmpty();
  }

  @Test
  void a_file_of_33_megabytes_is_refused_with_the_limit() {
    Page page = upload("large.xlsx", new byte[33 << 20]);
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.text()).contains("32 MB");
  }

  @Test
  void a_response_of_another_organisation_is_not_handed_in() {
    Page result = upload("answers.json", Response.of("gold-at-the-edge").named("Somebody").bytes());
    Page refused = manager.post(result.path(), Map.of());
    assertThat(refused.notice()).contains("Not done", "Somebody (ES)");
  }

  @Test
  void an_upload_of_somebody_else_is_not_found() {
    Page result = upload("answers.json", newer());
    Browser other = site.manager("ESP-001");
    assertThat(other.get(result.path()).status()).isEqualTo(404);
  }
}
