package corymb.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.scheme.language.Language;
import corymb.store.awards.AwardStore;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.web.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the workbook that a cluster manager uploads to a certificate that anybody verifies. */
class WalkTest {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Site site = Site.running();
  private final CaseDesk desk = site.desk;

  private static final Path TRUSTED = Site.running().home.resolve("trust/server.pem");

  @BeforeAll
  static void the_server_has_keys_and_trusts_them() throws IOException {
    Chromium.assumeInstalled();
    Site.running().giveKeys();
    Files.createDirectories(Objects.requireNonNull(TRUSTED.getParent()));
    Files.copy(Site.running().home.resolve("office.pem"), TRUSTED);
  }

  @AfterAll
  static void it_trusts_them_no_more() throws IOException {
    Files.deleteIfExists(TRUSTED);
  }

  @Test
  void a_workbook_goes_through_the_hands_of_everybody_and_becomes_a_verified_certificate() {
    String before = desk.at(Stage.RATED);
    Actor manager = site.person(Role.CLUSTER_MANAGER, desk.history(before).organisation());
    String id = handIn(manager, workbook(desk.name(before)));
    assign(id);
    review(desk.first, id);
    review(desk.second, id);
    sign(desk.first, id);
    sign(desk.second, id);
    site.passDay();
    decide(id);
    String number =
        desk.casework.store().in(session -> AwardStore.ofCase(session, id)).orElseThrow().number();
    issue(number);
    verify(fetch(manager, number), number);
  }

  private byte[] workbook(String name) {
    Response response =
        Response.of("gold-at-the-edge").named(name).with("organisation.acronym", "\"WALK\"");
    return Objects.requireNonNull(
        MakeWorkbook.filled(
                desk.casework.shelf(), response.source(), Language.ENGLISH, site.today())
            .bytes());
  }

  private static String handIn(Actor manager, byte[] workbook) {
    try (Tab tab = Tab.of(manager)) {
      tab.page
          .getByLabel("Filled workbook")
          .setInputFiles(new FilePayload("response.xlsx", WORKBOOK, workbook));
      tab.press("Check it");
      assertThat(tab.text()).contains("Gold", "Nothing is kept before you hand it in");
      tab.agree();
      tab.press("Hand in");
      assertThat(tab.path()).startsWith("/app/organisation/cases/");
      String id = tab.path().substring(tab.path().lastIndexOf('/') + 1);
      tab.check("Gold");
      tab.press("Apply");
      assertThat(tab.text()).contains("You apply for Gold");
      return id;
    }
  }

  private void assign(String id) {
    try (Tab tab = Tab.of(site.person(Role.SECRETARIAT, null))) {
      tab.open("/app/office/cases/" + id);
      choose(tab, "Assessor 1", desk.first);
      choose(tab, "Assessor 2", desk.second);
      tab.press("Assign assessors");
      assertThat(tab.text()).contains("under review");
    }
  }

  private static void choose(Tab tab, String label, Actor assessor) {
    tab.page.getByLabel(label).selectOption(new SelectOption().setValue(assessor.person()));
  }

  private static void review(Actor assessor, String id) {
    try (Tab tab = Tab.of(assessor)) {
      tab.open("/app/reviews/" + id);
      tab.check("I have no ties, and never had any of those named below");
      tab.press("Declare");
      Locator question = tab.page.locator("article.question").first();
      question.locator("[data-key=confirm]").click();
      question.locator(".tag.good").waitFor();
      tab.follow("Visit, evidence, questions");
      tab.check("On site");
      tab.type("Day of the meeting", Site.running().today().toString());
      tab.press("Record the visit");
      tab.follow("Summary and lock");
      tab.agree();
      tab.press("Lock my findings");
      assertThat(tab.said()).contains("Your findings are locked");
    }
  }

  private static void sign(Actor assessor, String id) {
    try (Tab tab = Tab.of(assessor)) {
      tab.open("/app/reviews/" + id + "/consensus");
      assertThat(tab.text()).contains("You agree on every answer");
      tab.press("Sign");
      assertThat(tab.text()).contains("signed");
    }
  }

  private void decide(String id) {
    try (Tab tab = Tab.of(desk.committee)) {
      tab.open("/app/committee/" + id);
      tab.press("Let the rules judge");
      assertThat(tab.text()).contains("may be granted");
      tab.check("Grant the label");
      tab.agree();
      tab.press("Record the decision");
      assertThat(tab.text()).contains("Granted: Gold");
    }
  }

  private void issue(String number) {
    try (Tab tab = Tab.of(site.person(Role.SECRETARIAT, null))) {
      tab.open("/app/office/certificates/" + number);
      tab.press("Issue the certificate");
      assertThat(tab.text()).contains("Save the certificate as PDF");
    }
  }

  private static byte[] fetch(Actor manager, String number) {
    try (Tab tab = Tab.of(manager)) {
      Download file =
          tab.page.waitForDownload(
              () -> tab.page.locator("a[href$='/certificates/" + number + "']").click());
      try (var bytes = file.createReadStream()) {
        return bytes.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void verify(byte[] certificate, String number) {
    try (Tab tab = new Tab()) {
      tab.open("/verify");
      tab.page
          .getByLabel("Certificate (PDF)")
          .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", certificate));
      tab.press("Verify the file");
      assertThat(tab.text()).contains(number, "This label is valid today.", "This is a test seal");
    }
  }
}
