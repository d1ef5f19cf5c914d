package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.credential.StatusPurpose;
import corymb.usecase.certificate.StatusFiles;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StatusListsTest {

  private final Site site = Site.running();
  private final Browser browser = site.visitor();

  @Test
  void a_list_is_sent_as_it_was_signed_and_once_for_each_change() throws IOException {
    Path file = StatusFiles.file(site.home, StatusPurpose.REVOCATION);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, "header.payload.signature");
    Page list = browser.get("/status/1/revocation");
    assertThat(list.source()).isEqualTo("header.payload.signature");
    assertThat(list.header("Content-Type")).isEqualTo("application/vc+jwt");
    assertThat(list.header("Access-Control-Allow-Origin")).isEqualTo("*");
    String tag = list.header("ETag");
    assertThat(browser.get("/status/1/revocation", "If-None-Match", tag).status()).isEqualTo(304);
    Files.writeString(file, "header.another.signature");
    assertThat(browser.get("/status/1/revocation", "If-None-Match", tag).source())
        .isEqualTo("header.another.signature");
  }

  @Test
  void a_list_that_was_not_published_is_not_there() throws IOException {
    Files.deleteIfExists(StatusFiles.file(site.home, StatusPurpose.SUSPENSION));
    assertThat(browser.get("/status/1/suspension").status()).isEqualTo(404);
    assertThat(browser.get("/status/1/other").status()).isEqualTo(404);
    assertThat(browser.get("/status/2/revocation").status()).isEqualTo(404);
  }
}
