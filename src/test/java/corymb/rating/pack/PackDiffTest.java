package corymb.rating.pack;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.TinyPack;
import corymb.rating.law.Broken;
import corymb.rating.pack.Change.Kind;
import corymb.scheme.PackReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackDiffTest {

  private static final String INDICATORS = "indicators.yaml";
  private static final String QUESTIONNAIRE = "questionnaire.yaml";

  @Test
  void a_pack_does_not_differ_from_itself() {
    assertThat(changes(Broken.tiny())).isEmpty();
  }

  @Test
  void a_changed_edge_is_told_as_old_and_new() {
    assertThat(lines(Broken.tiny().with(INDICATORS, "{share: \">= 75\"}", "{share: \">= 80\"}")))
        .containsExactly("indicator 1.1 Personal contacts: 5 points: share >= 75 -> share >= 80");
  }

  @Test
  void a_changed_minimum_and_a_second_way_are_told() {
    assertThat(
            lines(
                Broken.tiny()
                    .with(
                        INDICATORS,
                        "      - {written: \">= 1\"}",
                        "      - {written: \">= 1\"}\n      - {elements: \">= 2\"}")))
        .containsExactly(
            "indicator 2.1 Strategy: minimum: written >= 1 -> written >= 1 or elements >= 2");
  }

  @Test
  void changed_figures_bounds_and_labels_are_values() {
    assertThat(
            changes(
                Broken.tiny()
                    .with(INDICATORS, "{value: 36,", "{value: 24,")
                    .with(
                        QUESTIONNAIRE,
                        "unit: FTE\n        min: 0\n        max: 1000",
                        "unit: FTE\n        min: 0\n        max: 500")
                    .with("scheme.yaml", "pointsPercent: 80.0", "pointsPercent: 75")))
        .allMatch(change -> change.kind() == Kind.VALUE)
        .extracting(Change::toString)
        .containsExactly(
            "label gold Gold: demands points: 80 % -> 75 %",
            "indicator 2.1 Strategy: figure recentMonths: 36 -> 24",
            "question team.fte Staff of the management team in full-time equivalents: most: 1000 ->"
                + " 500");
  }

  @Test
  void another_way_to_write_a_number_is_no_change() {
    assertThat(
            changes(Broken.tiny().with("scheme.yaml", "pointsPercent: 80.0", "pointsPercent: 80")))
        .isEmpty();
  }

  @Test
  void changed_words_are_texts() {
    assertThat(changes(Broken.tiny().with(QUESTIONNAIRE, "help: One address.", "help: Only one.")))
        .containsExactly(
            new Change(
                Kind.TEXT,
                "question organisation.contactEmail Cluster manager (e-mail)",
                "help",
                "One address.",
                "Only one."));
  }

  @Test
  void added_and_removed_questions_and_options_are_told() {
    assertThat(
            lines(
                Broken.tiny()
                    .with(QUESTIONNAIRE, "code: organisation.nuts2", "code: organisation.region")
                    .with(
                        QUESTIONNAIRE, "{text: organisation.nuts2,", "{text: organisation.region,")
                    .with("options.yaml", "      - {code: JP, label: Japan, alpha3: JPN}\n", "")))
        .containsExactlyInAnyOrder(
            "added question organisation.region NUTS 2 region of the office",
            "removed question organisation.nuts2 NUTS 2 region of the office",
            "cross-check X05: condition: Prefix[text=organisation.nuts2, choice=organisation.country,"
                + " attribute=nuts] -> Prefix[text=organisation.region, choice=organisation.country,"
                + " attribute=nuts]",
            "removed option JP of countries");
  }

  @Test
  void changed_added_and_removed_files_of_rules_are_told() {
    assertThat(
            lines(
                Broken.tiny()
                    .with("gates/G1-gates.drl", "waivable, ", "")
                    .withFile("gates/G2-more.drl", "package rules")
                    .without("label/L1-label-content.drl")))
        .containsExactly(
            "gates/G1-gates.drl: changed",
            "gates/G2-more.drl: added",
            "label/L1-label-content.drl: removed");
  }

  private static List<String> lines(Broken broken) {
    return changes(broken).stream().map(Change::toString).toList();
  }

  private static List<Change> changes(Broken broken) {
    return PackDiff.between(TinyPack.PACK, PackReader.read(broken.files()));
  }
}
