package corymb.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.web.matrix.Asked;
import corymb.web.matrix.Pages;
import corymb.web.site.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page that the server has, light and dark, at a desk and on a phone. Colours depend on the
 * scheme alone and room on the width alone, so each is checked once for each of them.
 */
class EveryPageTest {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int MANY = 40;

  /** Whether a picture is kept of every page in every look, with {@code -Dcorymb.pictures=true}. */
  private static final boolean ALL_PICTURES = Boolean.getBoolean("corymb.pictures");

  /** A phone in the light is seen in pictures alone: the other three show all that can be wrong. */
  private static final Set<Look> LOOKS =
      ALL_PICTURES ? EnumSet.allOf(Look.class) : EnumSet.complementOf(EnumSet.of(Look.PHONE));

  /** Pages of which pictures are kept in any case, at a desk and on a phone. */
  private static final Set<String> MAIN =
      Set.of(
          "/",
          "/register",
          "/app/organisation/cases/{id}",
          "/app/organisation/questionnaire",
          "/app/reviews/{id}",
          "/app/committee/{id}",
          "/app/office");

  private static final int PROBLEM = 400;
  private static final String TOLD_BY_THE_BROWSER = "Failed to load resource";

  private final Set<Path> taken = new HashSet<>();

  @BeforeAll
  static void chromium() {
    Chromium.assumeInstalled();
  }

  @Test
  void every_page_is_accessible_and_fits_and_complains_about_nothing() {
    List<Asked> pages = Pages.all();
    assertThat(pages).hasSizeGreaterThan(MANY);
    Map<Browser, List<Asked>> byBrowser =
        pages.stream()
            .collect(
                Collectors.groupingBy(Asked::browser, LinkedHashMap::new, Collectors.toList()));
    List<String> wrong = new ArrayList<>();
    byBrowser.forEach(
        (browser, asked) -> {
          try (Tab tab = Tab.with(browser)) {
            Axe.bring(tab.page);
            asked.forEach(each -> wrong.addAll(check(tab, each)));
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_text_that_is_hard_to_see_is_found_among_others_that_are_not() {
    try (Tab tab = new Tab()) {
      Axe.bring(tab.page);
      tab.page.navigate("about:blank");
      tab.page.setContent(
          "<html lang=en><title>Colours</title><main><h1>Colours</h1><p>Clear</p>"
              + "<p>Clear, too</p><p style='color: #ccc'>Faint</p></main></html>");
      assertThat(Axe.all(tab.page))
          .singleElement()
          .asString()
          .startsWith("color-contrast at p:nth-child(4)");
    }
  }

  private List<String> check(Tab tab, Asked asked) {
    List<String> wrong = new ArrayList<>();
    asked.ready().run();
    for (Look look : LOOKS) {
      look.at(tab.page);
      if (look == Look.DESK) {
        assertThat(tab.open(asked.path())).as(asked.path()).isEqualTo(asked.status());
      }
      List<?> found =
          switch (look) {
            case DESK -> Axe.all(tab.page);
            case DARK_DESK -> Axe.colours(tab.page);
            case DARK_PHONE -> Axe.room(tab.page);
            case PHONE -> List.of();
          };
      found.forEach(each -> wrong.add(asked.name() + " " + look + " " + each));
      int over = Axe.tooWide(tab.page);
      if (over > 0) {
        wrong.add(asked.name() + " " + look + " is wider than its window by " + over);
      }
      Path picture = picture(asked.name(), look);
      boolean isKept =
          MAIN.contains(asked.name()) && (look == Look.DESK || look == Look.DARK_PHONE)
              || ALL_PICTURES;
      if (isKept && asked.status() < PROBLEM && taken.add(picture)) {
        tab.picture(picture);
      }
    }
    tab.complaints().stream()
        .filter(each -> asked.status() < PROBLEM || !each.startsWith(TOLD_BY_THE_BROWSER))
        .forEach(each -> wrong.add(asked.name() + " complains " + each));
    return wrong;
  }

  private static Path picture(String name, Look look) {
    String words = name.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
    return PICTURES.resolve((words.isEmpty() ? "start" : words) + "." + look.word() + ".png");
  }
}
