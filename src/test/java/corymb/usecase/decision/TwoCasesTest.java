package corymb.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.judgement.Judgement;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Judged;
import corymb.assessment.state.Rated;
import corymb.label.award.Award;
import corymb.store.BothDatabases;
import corymb.store.awards.AwardStore;
import corymb.store.session.Transactions;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two cases of one organisation: the earlier benchmarking that Silver needs, and a renewal. */
@BothDatabases
class TwoCasesTest {

  private static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);

  private final Transactions store;
  private CaseDesk desk;

  TwoCasesTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  /** The benchmarking of 20 February 2026, handed in on a day. */
  private String earlier(LocalDate handedIn) {
    desk.day = handedIn;
    return desk.imported(
        Response.of("gold-at-the-edge")
            .with("cooperation.personalContacts", "12")
            .with("plan.targetsReached", "2")
            .with("communication.newsletters", "0")
            .with("communication.socialPosts", "0")
            .with("team.trainingDaysPerFte", "0")
            .with("recognition.pressRegional", "0"));
  }

  private String later(String assessedOn, LocalDate handedIn) {
    desk.day = handedIn;
    Response response = Response.of("gold-at-the-edge").assessedOn(assessedOn);
    String day = '"' + LocalDate.parse(assessedOn).minusDays(20).toString() + '"';
    for (String review :
        List.of("strategy.lastReview", "plan.lastReview", "communication.websiteLastUpdate")) {
      response = response.with(review, day);
    }
    return desk.imported(response.with("recognition.surveyDate", day));
  }

  private Map<String, Integer> points(String id) {
    return ((Rated) desk.history(id).state()).own().byIndicator();
  }

  private List<String> improved(String before, String after) {
    Map<String, Integer> old = points(before);
    return points(after).entrySet().stream()
        .filter(each -> each.getValue() > old.getOrDefault(each.getKey(), 99))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Judgement judged(String id, List<String> areas, List<String> verified) {
    desk.bring(id, "silver", areas, Stage.ASSIGNED);
    desk.review(id, "silver", List.of(desk.first), verified, Stage.JUDGED, 3);
    return ((Judged) desk.history(id).state()).judgement();
  }

  private boolean isSilver(String assessedOn, LocalDate first, LocalDate second) {
    String before = earlier(first);
    String after = later(assessedOn, second);
    List<String> areas = improved(before, after);
    assertThat(areas).hasSizeGreaterThanOrEqualTo(3);
    return judged(after, areas, areas).allows("silver");
  }

  @Test
  void eighteen_months_later_is_silver() {
    assertThat(isSilver("2027-08-20", EARLIER, LocalDate.of(2027, 9, 1))).isTrue();
  }

  @Test
  void a_day_less_than_eighteen_months_is_none() {
    assertThat(isSilver("2027-08-19", EARLIER, LocalDate.of(2027, 9, 1))).isFalse();
  }

  @Test
  void twenty_four_months_later_is_silver() {
    assertThat(isSilver("2028-02-20", EARLIER, LocalDate.of(2028, 3, 1))).isTrue();
  }

  @Test
  void a_day_more_than_twenty_four_months_is_none() {
    assertThat(isSilver("2028-02-21", EARLIER, LocalDate.of(2028, 3, 1))).isFalse();
  }

  @Test
  void a_benchmarking_handed_in_afterwards_is_none() {
    assertThat(isSilver("2027-08-20", EARLIER.plusDays(1), LocalDate.of(2027, 9, 1))).isFalse();
  }

  @Test
  void three_areas_are_verified_and_silver_is_granted() {
    String before = earlier(EARLIER);
    String after = later("2027-08-20", LocalDate.of(2027, 9, 1));
    List<String> areas = improved(before, after).subList(0, 3);
    assertThat(judged(after, areas, areas).highest()).isEqualTo("silver");
    desk.decide(after, desk.on(8), "silver");
    assertThat(award(after).label()).isEqualTo("silver");
  }

  @Test
  void two_verified_areas_are_too_few() {
    String before = earlier(EARLIER);
    String after = later("2027-08-20", LocalDate.of(2027, 9, 1));
    List<String> areas = improved(before, after).subList(0, 3);
    assertThat(judged(after, areas, areas.subList(0, 2)).highest()).isEqualTo("bronze");
  }

  @Test
  void an_area_that_did_not_improve_does_not_count() {
    String before = earlier(EARLIER);
    String after = later("2027-08-20", LocalDate.of(2027, 9, 1));
    Map<String, Integer> old = points(before);
    String same =
        points(after).entrySet().stream()
            .filter(each -> each.getValue().equals(old.get(each.getKey())))
            .findFirst()
            .orElseThrow()
            .getKey();
    List<String> better = improved(before, after);
    List<String> areas = List.of(better.get(0), better.get(1), same);
    assertThat(judged(after, areas, areas).allows("silver")).isFalse();
  }

  private Award award(String id) {
    return store.in(session -> AwardStore.ofCase(session, id)).orElseThrow();
  }

  @Test
  void a_second_case_within_the_window_renews_the_award() {
    desk.day = LocalDate.of(2026, 6, 1);
    String before = desk.imported(Response.of("gold-at-the-edge"));
    desk.bring(before, "bronze", List.of(), Stage.GRANTED);
    assertThat(award(before).validUntil()).isEqualTo("2028-06-30");
    String after = later("2027-12-01", LocalDate.of(2027, 12, 21));
    desk.bring(after, "bronze", List.of(), Stage.JUDGED);
    assertThat(desk.on(8).on()).isEqualTo("2027-12-29");
    Map<String, Long> rows = desk.rows();
    assertThatThrownBy(() -> desk.decide(after, desk.on(8), "bronze"))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("the label cannot be granted")
        .hasMessageContaining("2027-12-30");
    assertThat(desk.rows()).isEqualTo(rows);
    desk.decide(after, desk.on(9), "bronze");
    assertThat(award(after).kind()).isEqualTo(Award.Kind.RENEWAL);
    assertThat(award(after).previous()).isEqualTo(award(before).number());
    assertThat(award(after).validUntil()).isEqualTo("2031-06-30");
  }

  @Test
  void after_the_window_it_is_a_first_award_again() {
    desk.day = LocalDate.of(2026, 6, 1);
    String before = desk.imported(Response.of("gold-at-the-edge"));
    desk.bring(before, "bronze", List.of(), Stage.GRANTED);
    String after = later("2029-05-01", LocalDate.of(2029, 6, 23));
    desk.bring(after, "bronze", List.of(), Stage.JUDGED);
    assertThat(desk.on(8).on()).isEqualTo("2029-07-01");
    desk.decide(after, desk.on(8), "bronze");
    assertThat(award(after).kind()).isEqualTo(Award.Kind.FIRST);
  }
}
