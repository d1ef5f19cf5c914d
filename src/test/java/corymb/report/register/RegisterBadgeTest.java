package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RegisterBadgeTest {

  @Test
  void a_badge_shows_label_organisation_number_and_last_day() {
    Element badge = badge("Oresund Clean", AwardStatus.VALID);
    assertThat(texts(badge))
        .containsExactly(
            "Gold", "Oresund Clean", "Valid until 31 December 2028", "ECEI-2026-00001");
  }

  @Test
  void a_badge_says_the_same_to_those_who_do_not_see_it() {
    Element badge = badge("Øresund \"Clean\" & <Green>", AwardStatus.EXPIRED);
    assertThat(badge.getAttribute("role")).isEqualTo("img");
    assertThat(Xml.text(badge, "title")).isEqualTo("Gold: Øresund \"Clean\" & <Green>");
    assertThat(Xml.text(badge, "desc"))
        .isEqualTo("Expired: was valid until 31 December 2028. Number ECEI-2026-00001.");
    assertThat(badge.getAttribute("aria-label"))
        .isEqualTo("Gold: Øresund \"Clean\" & <Green>. Expired: was valid until 31 December 2028.");
  }

  @Test
  void a_badge_that_is_not_valid_says_so_in_a_word_with_a_sign_and_a_broken_line() {
    Set<String> signs = new HashSet<>();
    for (AwardStatus status : AwardStatus.values()) {
      Element badge = badge("Oresund", status);
      boolean valid = status == AwardStatus.VALID;
      assertThat(texts(badge).contains(status.name())).as(status.name()).isEqualTo(!valid);
      assertThat(String.join(" ", texts(badge)).contains("Valid until")).isEqualTo(valid);
      Element frame = Xml.children(badge, "rect").get(0);
      assertThat(frame.getAttribute("stroke-dasharray").equals("none")).isEqualTo(valid);
      signs.add(Xml.children(badge, "path").get(1).getAttribute("d"));
    }
    assertThat(signs).hasSize(AwardStatus.values().length);
  }

  @Test
  void a_label_that_lost_its_worth_says_what_that_means() {
    assertThat(texts(badge("Oresund", AwardStatus.WITHDRAWN)))
        .containsExactly(
            "Gold", "Oresund", "WITHDRAWN", "may not be used any more", "ECEI-2026-00001");
    assertThat(texts(badge("Oresund", AwardStatus.SUSPENDED)))
        .contains("on hold; it ends 31 December 2028");
    assertThat(texts(badge("Oresund", AwardStatus.SUPERSEDED)))
        .contains("a later label took its place");
    assertThat(texts(badge("Oresund", AwardStatus.EXPIRED)))
        .contains("was valid until 31 December 2028");
  }

  @Test
  void a_long_name_is_broken_at_a_word_and_cut_after_two_lines() {
    String name = "Association for the Promotion of Clean Maritime Technologies in the North";
    List<String> texts = texts(badge(name, AwardStatus.VALID));
    assertThat(texts.get(1)).isNotEmpty().doesNotEndWith(" ");
    assertThat(name).startsWith(texts.get(1) + " ");
    assertThat(texts.get(2)).endsWith("…");
    assertThat(Xml.text(badge(name, AwardStatus.VALID), "title")).isEqualTo("Gold: " + name);
  }

  @Test
  void a_word_that_is_too_long_is_broken_and_no_sign_is_cut_in_two() {
    List<String> texts = texts(badge("𝔸".repeat(100), AwardStatus.VALID));
    assertThat(texts.get(1)).matches("(𝔸)+");
    assertThat(texts.get(2)).matches("(𝔸)+…");
    assertThat(texts).hasSize(5);
  }

  @Test
  void a_badge_loads_and_runs_nothing() {
    String svg =
        RegisterBadge.write(
            Entries.entry("</text><script>alert(1)</script>", AwardStatus.VALID), Entries.WORDS);
    Element badge = Xml.read(svg.getBytes(StandardCharsets.UTF_8));
    assertThat(badge.getElementsByTagNameNS("*", "script").getLength()).isZero();
    assertThat(svg).doesNotContain("href", "style=", "url(");
  }

  @Test
  void badges_are_kept_for_looking_at_them() throws IOException {
    Path folder = Path.of("target/badges");
    Files.createDirectories(folder);
    for (AwardStatus status : AwardStatus.values()) {
      String name =
          status == AwardStatus.EXPIRED
              ? "Association for the Promotion of Clean Maritime Technologies in the North"
              : "Øresund Clean Energy Network";
      String svg = RegisterBadge.write(Entries.entry(name, status), Entries.WORDS);
      Path file = folder.resolve(status.name().toLowerCase(java.util.Locale.ROOT) + ".svg");
      Files.writeString(file, svg);
      assertThat(Xml.read(Files.readAllBytes(file)).getLocalName()).isEqualTo("svg");
    }
  }

  private static Element badge(String name, AwardStatus status) {
    String svg = RegisterBadge.write(Entries.entry(name, status), Entries.WORDS);
    return Xml.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Element badge) {
    return Xml.children(badge, "text").stream().map(Element::getTextContent).toList();
  }
}
