package corymb.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardAct;
import corymb.web.site.Browser;
import corymb.web.site.Page;
import corymb.web.site.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterPageTest {

  private final Browser browser = Site.running().visitor();

  private Page search(String text) {
    return browser.get("/register?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private static List<String> names(Page page) {
    return page.document().select("#found tbody th a[href^=/register/]").eachText();
  }

  @Test
  void an_entry_is_found_by_words_of_its_name_without_accents() {
    RegisterOfSite.gold("Ærø Vind og Sol");
    assertThat(names(search("sol aero"))).containsExactly("Ærø Vind og Sol");
  }

  @Test
  void a_change_is_seen_by_the_next_request() {
    String number = RegisterOfSite.gold("Changing Cluster");
    assertThat(search("Changing Cluster").text()).contains("valid");
    RegisterOfSite.act(number, AwardAct.Kind.SUSPENDED);
    assertThat(search("Changing Cluster").text()).contains("suspended");
    assertThat(browser.get("/register?q=changing+cluster&status=valid").text())
        .contains("No entry found");
  }

  @Test
  void filters_hold_together() {
    RegisterOfSite.label("Filtered One", "DK", "Gold", RegisterOfSite.TODAY.plusYears(1));
    RegisterOfSite.label("Filtered Two", "ES", "Gold", RegisterOfSite.TODAY.plusYears(1));
    RegisterOfSite.label("Filtered Three", "ES", "Silver", RegisterOfSite.TODAY.minusYears(1));
    assertThat(names(browser.get("/register?q=filtered&country=ES&label=gold")))
        .containsExactly("Filtered Two");
    assertThat(names(browser.get("/register?q=filtered&status=expired")))
        .containsExactly("Filtered Three");
    assertThat(names(browser.get("/register?q=filtered&sort=valid-until")))
        .containsExactly("Filtered One", "Filtered Two", "Filtered Three");
  }

  @Test
  void countries_are_counted_in_a_table_with_bars() {
    RegisterOfSite.label("Barred One", "FI", "Gold", RegisterOfSite.TODAY.plusYears(1));
    RegisterOfSite.label("Barred Two", "FI", "Gold", RegisterOfSite.TODAY.plusYears(1));
    RegisterOfSite.label("Barred Three", "EE", "Gold", RegisterOfSite.TODAY.plusYears(1));
    List<Element> rows = search("barred").document().select(".bars tbody tr");
    assertThat(rows).extracting(Element::text).containsExactly("Finland 2", "Estonia 1");
    assertThat(rows)
        .extracting(row -> row.select("rect").attr("width"))
        .containsExactly("100", "50");
    assertThat(rows.get(0).select("a").attr("href")).contains("country=FI", "q=barred");
  }

  @Test
  void what_was_found_is_shown_in_pages_of_fifty() {
    String prefix = "Paged Cluster ";
    for (int i = 0; i < 51; i++) {
      RegisterOfSite.gold(prefix + i);
    }
    Page first = search(prefix);
    assertThat(names(first)).hasSize(50);
    assertThat(first.text()).contains("51 entries found", "Page 1 of 2");
    String next = first.document().select("a[rel=next]").attr("href");
    assertThat(names(browser.get(next))).hasSize(1);
    assertThat(names(browser.get("/register?q=paged&page=99"))).hasSize(1);
    assertThat(names(browser.get("/register?q=paged&page=-1"))).hasSize(50);
  }

  @Test
  void nothing_found_says_what_to_do() {
    Page page = search("no such cluster anywhere");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("No entry found", "Use fewer words");
  }

  @Test
  void filters_that_are_not_known_find_nothing_or_count_as_not_said() {
    assertThat(browser.get("/register?country=%00%27&label=x&portfolio=y").text())
        .contains("No entry found");
    assertThat(browser.get("/register?status=nonsense&sort=nonsense&page=x").status())
        .isEqualTo(200);
  }

  @Test
  void what_somebody_types_or_is_called_is_never_run() {
    String evil = "<script>alert(1)</script>\"' onmouseover=x";
    RegisterOfSite.gold("<img src=x onerror=alert(1)> & Sons");
    Page typed = search(evil);
    assertThat(typed.document().select("script:not([src]), [onmouseover]")).isEmpty();
    assertThat(typed.document().select("#q").attr("value")).isEqualTo(evil);
    Page named = search("onerror");
    assertThat(named.document().select("img[onerror]")).isEmpty();
    assertThat(names(named)).containsExactly("<img src=x onerror=alert(1)> & Sons");
  }

  @ParameterizedTest
  @CsvSource({
    "en,Register of labels",
    "de,Register der Label",
    "fr,Registre des labels",
    "es,Registro de sellos"
  })
  void the_register_speaks_each_language(String language, String title) {
    RegisterOfSite.gold("Many Tongues");
    Page page = browser.get("/register?lang=" + language);
    assertThat(page.document().select("h1").text()).isEqualTo(title);
    assertThat(page.source()).doesNotContain("??");
  }

  @Test
  void an_entry_shows_what_is_public_and_no_more() {
    String number = RegisterOfSite.gold("Shown Cluster");
    RegisterOfSite.act(number, AwardAct.Kind.SUSPENDED);
    RegisterOfSite.act(number, AwardAct.Kind.WITHDRAWN);
    Page page = browser.get("/register/" + number);
    assertThat(page.text())
        .contains("Shown Cluster", "Denmark", "Gold", "withdrawn", number)
        .doesNotContain("secret reason", "points", "%");
    assertThat(page.document().select("dd a[rel]").attr("href"))
        .isEqualTo("https://www.cluster.example");
    assertThat(page.document().select("#snippet").text())
        .contains("/verify/" + number, "/badge/" + number + ".svg");
  }

  @Test
  void an_entry_that_is_not_there_is_told_with_404() {
    Page page = browser.get("/register/ECEI-1999-00001");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("There is nothing here");
  }

  @Test
  void the_badge_is_a_picture_of_its_own() {
    String number = RegisterOfSite.gold("Badge <Cluster>");
    Page badge = browser.get("/badge/" + number + ".svg");
    assertThat(badge.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(badge.source())
        .contains("Badge &lt;Cluster", "Valid until")
        .doesNotContain("<script");
    assertThat(browser.get("/badge/ECEI-1999-00001.svg").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"csv,text/csv", "json,application/json", "atom,application/atom+xml"})
  void the_register_is_sent_as_data_once_for_each_change(String form, String type) {
    RegisterOfSite.gold("Data in " + form);
    Page file = browser.get("/register." + form);
    assertThat(file.header("Content-Type")).startsWith(type);
    assertThat(file.source()).contains("Data in " + form);
    String tag = file.header("ETag");
    assertThat(tag).startsWith("W/");
    assertThat(browser.get("/register." + form, "If-None-Match", tag).status()).isEqualTo(304);
    RegisterOfSite.gold("More data in " + form);
    Page changed = browser.get("/register." + form, "If-None-Match", tag);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.source()).contains("More data in " + form);
  }
}
