package corymb.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.assessment.actor.Role;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.desk.Stage;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees what of a review, on every page of it. */
class BlindPagesTest {

  private static final List<String> PAGES = List.of("", "/meeting", "/lock", "/consensus");

  private final Site site = Site.running();

  @Test
  void nothing_of_a_case_is_shown_before_ties_are_declared() {
    String id = site.desk.at(Stage.ASSIGNED);
    Browser first = site.as(site.desk.first);
    for (String page : PAGES) {
      Page shown = first.get("/app/reviews/" + id + page);
      assertThat(shown.text()).as(page).contains("eclare").doesNotContain("team.fte", "Gold");
    }
    assertThat(first.get("/app/reviews").document().select("tr:contains(" + id + ")").text())
        .contains("Declare your ties")
        .doesNotContain("Gold");
  }

  @Test
  void nothing_of_the_other_assessor_is_shown_before_both_have_locked() {
    String id = site.desk.at(Stage.FREE);
    site.desk.correct(site.desk.second, id, 4, "team.fte", "2");
    new AddEvidenceFile(site.desk.casework)
        .run(
            site.desk.second,
            id,
            site.desk.on(5),
            "others.txt",
            "seen".getBytes(StandardCharsets.UTF_8),
            List.of("team.fte"),
            site.desk.day);
    String sha256 = corymb.store.blob.Digest.of("seen".getBytes(StandardCharsets.UTF_8));
    Browser first = site.as(site.desk.first);
    for (String page : List.of("?section=team", "/meeting", "/lock", "/consensus")) {
      assertThat(first.get("/app/reviews/" + id + page).text())
          .as(page)
          .doesNotContain("seen in the books", "others.txt", "Corrected to");
    }
    assertThat(first.get("/app/reviews/" + id + "/evidence/" + sha256).status()).isEqualTo(409);
    first.get("/app/reviews/" + id);
    assertThat(
            first
                .post(
                    "/app/reviews/" + id + "/findings",
                    Map.of(
                        "question",
                        "team.fte",
                        "verdict",
                        "CORRECTED",
                        "value",
                        "3",
                        "reason",
                        "own",
                        "evidence",
                        sha256))
                .notice())
        .contains("Not done");
    site.desk.lock(id, 6);
    assertThat(first.get("/app/reviews/" + id + "/consensus").text())
        .contains("seen in the books", "second");
  }

  @Test
  void a_case_of_other_assessors_is_closed() {
    String id = site.desk.at(Stage.LOCKED);
    Browser third = site.as(site.desk.third);
    for (String page : PAGES) {
      assertThat(third.get("/app/reviews/" + id + page).status()).as(page).isEqualTo(403);
    }
    third.get("/app/reviews");
    for (String form : List.of("/lock", "/signature")) {
      Page refused = third.post("/app/reviews/" + id + form, Map.of());
      assertThat(refused.status()).as(form).isEqualTo(403);
    }
    assertThat(third.get("/app/reviews/ESP-999-202501-0001").status()).isEqualTo(403);
    assertThat(third.get("/app/committee/" + id).status()).isEqualTo(403);
  }

  @Test
  void others_have_no_reviews() {
    String id = site.desk.at(Stage.FREE);
    for (Browser browser :
        List.of(site.as(Role.COMMITTEE), site.as(Role.SECRETARIAT), site.manager("ESP-001"))) {
      assertThat(browser.get("/app/reviews").status()).isEqualTo(403);
      assertThat(browser.get("/app/reviews/" + id).status()).isEqualTo(403);
    }
    assertThat(site.visitor().get("/app/reviews/" + id).path()).isEqualTo("/login");
  }

  @Test
  void a_filter_shows_what_is_left_to_do() {
    String id = site.desk.at(Stage.FREE);
    site.desk.correct(site.desk.first, id, 4, "team.fte", "2");
    Browser first = site.as(site.desk.first);
    Page all = first.get("/app/reviews/" + id + "?section=team");
    Page open = first.get("/app/reviews/" + id + "?section=team&show=OPEN");
    assertThat(all.document().getElementById("q-team.fte")).isNotNull();
    assertThat(open.document().getElementById("q-team.fte")).isNull();
    assertThat(open.document().select("article").size())
        .isEqualTo(all.document().select("article").size() - 1);
    assertThat(first.get("/app/reviews/" + id + "?show=nothing").status()).isEqualTo(400);
  }
}
