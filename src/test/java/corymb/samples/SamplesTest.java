package corymb.samples;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.facts.GateOutcome;
import corymb.intake.Problem;
import corymb.rating.LabelResult;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.usecase.Assessed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample gives its result, and each shows what it is there for. */
class SamplesTest {

  /** Where an answer stands, which JSON cannot know. */
  private static final String PLACE = "\"sheet\":(null|\"[^\"]*\"),\"cell\":(null|\"[^\"]*\")";

  @BeforeAll
  static void make_the_samples_again_when_asked() {
    if (SampleMaker.isWanted()) {
      Sample.all().forEach(SampleMaker::make);
    }
  }

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_workbook_gives_exactly_the_expected_result(Sample sample) throws IOException {
    String expected = Files.readString(sample.expected(), StandardCharsets.UTF_8);
    assertThat(firstDifference(expected, Sample.json(sample.assessed()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_answers_in_json_are_rated_like_the_workbook(Sample sample) {
    String workbook = rating(sample.assessed());
    assertThat(firstDifference(workbook, rating(sample.assessedAnswers()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_says_what_it_shows_and_how_to_run_it(Sample sample) throws IOException {
    assertThat(Files.readString(sample.folder().resolve("README.md")))
        .contains("target/corymb/bin/corymb assess samples/" + sample + "/response.xlsx -o out");
    assertThat(Files.readString(sample.folder().resolveSibling("README.md")))
        .contains("[" + sample + "](" + sample + "/README.md)");
  }

  @Test
  void near_gold_is_blocked_by_one_minimum() {
    Scorecard card = card("near-gold");
    assertThat(points(card)).isEqualTo("134 of 150");
    assertThat(gates(card, "gold")).containsExactly("minimum 4.1.1");
    assertThat(indicative(card)).isEqualTo("bronze");
  }

  @Test
  void gold_at_the_edge_has_exactly_80_percent() {
    Scorecard card = card("gold-at-the-edge");
    assertThat(points(card)).isEqualTo("120 of 150");
    assertThat(indicative(card)).isEqualTo("gold");
  }

  @Test
  void one_point_short_differs_in_one_visit_and_is_silver() {
    Scorecard card = card("one-point-short");
    assertThat(points(card)).isEqualTo("119 of 150");
    assertThat(gates(card, "gold")).containsExactly("points");
    assertThat(indicative(card)).isEqualTo("silver");
    assertThat(card.indicator("2.5").points())
        .isEqualTo(Objects.requireNonNull(card("gold-at-the-edge").indicator("2.5").points()) - 1);
  }

  @Test
  void silver_is_far_from_gold_but_meets_all_minimums() {
    Scorecard card = card("silver");
    assertThat(points(card)).isEqualTo("98 of 150");
    assertThat(indicative(card)).isEqualTo("silver");
  }

  @Test
  void bronze_only_is_eligible_and_misses_six_minimums() {
    Scorecard card = card("bronze-only");
    assertThat(gates(card, "silver"))
        .containsExactly(
            "minimum 1.1.0",
            "minimum 2.4",
            "minimum 4.1.1",
            "minimum 4.1.5",
            "minimum 4.1.6",
            "minimum 5.2");
    assertThat(indicative(card)).isEqualTo("bronze");
  }

  @Test
  void not_eligible_misses_three_criteria_and_gets_no_label() {
    Scorecard card = card("not-eligible");
    assertThat(criteria(card, GateOutcome.Outcome.NOT_MET)).containsExactly("E2", "E4", "E6");
    assertThat(card.indicative()).isNull();
  }

  @Test
  void waived_is_eligible_because_a_programme_recognised_it() {
    Scorecard card = card("waived");
    assertThat(criteria(card, GateOutcome.Outcome.WAIVED)).containsExactly("E2", "E3", "E5");
    assertThat(gates(card, "silver")).containsExactly("minimum 1.1.1", "minimum 1.1.2");
    assertThat(indicative(card)).isEqualTo("bronze");
  }

  @Test
  void not_applicable_needs_only_112_points_for_gold() {
    Scorecard card = card("not-applicable");
    assertThat(card.indicators())
        .filteredOn(result -> !result.isScored())
        .extracting(result -> result.indicator().code())
        .containsExactly("2.2.4", "2.3");
    assertThat(points(card)).isEqualTo("112 of 140");
    assertThat(indicative(card)).isEqualTo("gold");
  }

  @Test
  void names_of_europe_keeps_greek_and_cyrillic_letters() {
    Assessed assessed = Sample.named("names-of-europe").assessed();
    assertThat(answer(assessed, "organisation.name"))
        .isEqualTo("Σύμπλεγμα Τεχνολογιών Υγείας Θράκης «Υγίεια»");
    assertThat(answer(assessed, "organisation.contactName"))
        .isEqualTo("Цветелина Здравкова-Розова");
    assertThat(indicative(card("names-of-europe"))).isEqualTo("silver");
  }

  @Test
  void typed_by_hand_is_rated_in_spite_of_its_warnings() {
    assertThat(problems("typed-by-hand", Problem.Severity.ERROR)).isEmpty();
    assertThat(problems("typed-by-hand", Problem.Severity.WARNING))
        .containsExactly(
            "X23 organisation.nuts2",
            "X24 organisation.website",
            "P025 organisation.managementSince",
            "P015 participants.total",
            "P015 team.fte",
            "P015 financing.feesEur",
            "P016 financing.securedYear1",
            "X19 financing.securedYear2",
            "P023 strategy.lastReview",
            "P051 plan.targetsReached",
            "P015 recognition.surveyResponseRate");
    assertThat(points(card("typed-by-hand"))).isEqualTo("91 of 150");
    assertThat(indicative(card("typed-by-hand"))).isEqualTo("silver");
  }

  @Test
  void full_of_faults_is_told_everything_at_once_and_has_no_score() {
    assertThat(Sample.named("full-of-faults").assessed().scorecard()).isNull();
    assertThat(problems("full-of-faults", Problem.Severity.ERROR))
        .containsExactly(
            "P041 organisation.acronym",
            "P042 organisation.contactName",
            "P026 organisation.founded",
            "P032 organisation.portfolio",
            "P031 eligibility.englishWebsite",
            "P012 participants.total",
            "P013 participants.committedWithin150km",
            "P017 team.managerExperienceYears",
            "X15 governance.industryMajority",
            "X15 governance.bodyMeetingsPerYear",
            "P001 governance.participantsConsulted",
            "X03 cooperation.personalContacts",
            "P014 financing.feesEur",
            "P053 financing.otherEur",
            "P013 financing.securedYear1",
            "P021 strategy.dated",
            "P022 plan.lastReview",
            "P032 plan.controllingFrequency",
            "X06 plan.targetsReached",
            "P061 services.advocacy",
            "P052 services.workingGroups",
            "X13 communication.websiteLastUpdate",
            "X22 recognition.surveyResponseRate");
    assertThat(problems("full-of-faults", Problem.Severity.WARNING))
        .containsExactly(
            "P070 null",
            "X23 organisation.nuts2",
            "X24 organisation.website",
            "X25 organisation.contactEmail",
            "P051 team.fte",
            "P015 team.trainingDaysPerFte",
            "P016 financing.securedYear2",
            "P023 strategy.lastReview",
            "P055 plan.kpisReported");
  }

  /** Where two results first differ, with some words around it; empty when they are equal. */
  private static String firstDifference(String expected, String found) {
    int at = Arrays.mismatch(expected.toCharArray(), found.toCharArray());
    return at < 0 ? "" : "expected " + around(expected, at) + "\nbut found " + around(found, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
  }

  private static Scorecard card(String sample) {
    return Objects.requireNonNull(Sample.named(sample).assessed().scorecard());
  }

  /** All that the rules say, without the places of the answers; empty when they say nothing. */
  private static String rating(Assessed assessed) {
    String json = Sample.json(assessed);
    int start = json.indexOf("\"indicators\":");
    return start < 0 ? "" : json.substring(start).replaceAll(PLACE, "");
  }

  private static String points(Scorecard card) {
    return card.score().points() + " of " + card.score().maximum();
  }

  private static String indicative(Scorecard card) {
    return Objects.requireNonNull(card.indicative()).label().code();
  }

  private static List<String> gates(Scorecard card, String label) {
    return card.labels().stream()
        .filter(result -> result.label().code().equals(label))
        .map(LabelResult::failed)
        .flatMap(List::stream)
        .map(GateLine::gate)
        .toList();
  }

  private static List<String> criteria(Scorecard card, GateOutcome.Outcome outcome) {
    return card.eligibility().stream()
        .filter(result -> result.outcome().outcome() == outcome)
        .map(result -> result.criterion().code())
        .toList();
  }

  private static List<String> problems(String sample, Problem.Severity severity) {
    return Sample.named(sample).assessed().intake().problems().stream()
        .filter(problem -> problem.severity() == severity)
        .map(problem -> problem.code() + " " + problem.question())
        .toList();
  }

  private static String answer(Assessed assessed, String code) {
    return Objects.requireNonNull(assessed.intake().checked().answer(code).value()).text();
  }
}
