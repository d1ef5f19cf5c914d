package corymb.usecase.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.scheme.language.Language;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.review.ReplaceAssessor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of an assessor, and a case question by question. */
@BothDatabases
class ShowReviewTest {

  private final Transactions store;
  private CaseDesk desk;

  ShowReviewTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void begin() {
    desk = new CaseDesk(store);
  }

  private ReviewSheet sheet(String id, Language language) {
    ShowReview.Shown shown = new ShowReview(desk.casework).run(desk.first, id, language);
    assertThat(shown).isInstanceOf(ShowReview.Open.class);
    return ((ShowReview.Open) shown).sheet();
  }

  @Test
  void the_answers_of_the_case_before_stand_beside_those_of_this_one() {
    String before = desk.at(Stage.RATED);
    String id = desk.bring(desk.imported(again(before)), "gold", List.of(), Stage.FREE);
    ReviewSheet sheet = sheet(id, Language.ENGLISH);
    ReviewQuestion team = sheet.question("team.fte");
    assertThat(team.own()).isEqualTo("2");
    assertThat(team.earlier()).isEqualTo("1.8");
    assertThat(team.isChanged()).isTrue();
    assertThat(sheet.count(ReviewFilter.CHANGED)).isEqualTo(1);
    new WithdrawCase(desk.casework)
        .run(CaseDesk.SECRETARIAT, before, desk.because(9, "started anew"));
    assertThat(sheet(id, Language.ENGLISH).question("team.fte").compared()).isFalse();
  }

  private Response again(String before) {
    return desk.gold().named(desk.name(before)).with("team.fte", "2");
  }

  @Test
  void an_answer_shows_where_its_indicators_stand_among_the_peers() {
    String id = desk.at(Stage.FREE);
    List<PeerPlace> places = sheet(id, Language.GERMAN).question("team.fte").peers();
    assertThat(places).isNotEmpty().allMatch(place -> place.points() != null);
    assertThat(places.get(0).indicator().title()).isNotEqualTo(english(id));
    assertThat(places.get(0).percent()).isNotNull();
  }

  private String english(String id) {
    return sheet(id, Language.ENGLISH).question("team.fte").peers().get(0).indicator().title();
  }

  @Test
  void the_list_says_whose_turn_it_is() {
    String id = desk.at(Stage.ASSIGNED);
    assertThat(turn(id)).isEqualTo(Turn.DECLARE);
    desk.review(id, "gold", List.of(desk.first, desk.second), List.of(), Stage.VISITED, 3);
    assertThat(turn(id)).isEqualTo(Turn.REVIEW);
    desk.lock(id, 5);
    assertThat(turn(id)).isEqualTo(Turn.AGREE);
    assertThat(listed(true).lines().get(0).assigned().since()).isEqualTo(desk.day.plusDays(2));
    assertThat(listed(false).done()).isZero();
  }

  @Test
  void who_left_a_case_or_was_replaced_finds_it_no_more() {
    String id = desk.at(Stage.ASSIGNED);
    new ReplaceAssessor(desk.casework)
        .run(
            CaseDesk.SECRETARIAT,
            id,
            desk.because(3, "ill"),
            desk.first.person(),
            desk.third.person());
    assertThat(listed(true).lines()).isEmpty();
    assertThat(new ListReviews(desk.casework).run(desk.third, true, 1).lines()).hasSize(1);
    String withdrawn = desk.at(Stage.FREE);
    new WithdrawCase(desk.casework)
        .run(CaseDesk.SECRETARIAT, withdrawn, desk.because(9, "no money"));
    assertThat(listed(true).open()).isZero();
  }

  @Test
  void a_finished_review_moves_to_the_others() {
    desk.at(Stage.AGREED);
    assertThat(listed(true).lines()).isEmpty();
    assertThat(listed(false).lines()).extracting(ListReviews.Line::turn).containsExactly(Turn.DONE);
    assertThat(listed(false).pages()).isEqualTo(1);
  }

  private Turn turn(String id) {
    return listed(true).lines().stream()
        .filter(line -> line.assigned().row().id().equals(id))
        .findFirst()
        .orElseThrow()
        .turn();
  }

  private ListReviews.Listed listed(boolean open) {
    return new ListReviews(desk.casework).run(desk.first, open, 9);
  }
}
