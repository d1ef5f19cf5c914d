package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseSearch.Query;
import corymb.store.session.Transactions;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class FindCasesTest {

  private static final int CASES = 5;

  private final Transactions store;
  private CaseDesk desk;
  private List<String> ids = List.of();

  FindCasesTest(Transactions store) {
    this.store = store;
  }

  @BeforeEach
  void fiveCases() {
    desk = new CaseDesk(store);
    ids =
        IntStream.range(0, CASES)
            .mapToObj(n -> desk.imported(Response.of("silver").named("Cluster 100% _" + n)))
            .toList();
  }

  private FindCases.Found found(
      @Nullable String state, @Nullable String organisation, @Nullable String text) {
    return page(new Query(state, organisation, text), 0, 50);
  }

  private FindCases.Found page(Query query, int from, int size) {
    return new FindCases(desk.casework).run(CaseDesk.SECRETARIAT, query, from, size);
  }

  @Test
  void pages_follow_each_other_and_the_case_that_was_acted_on_last_comes_first() {
    desk.bring(ids.get(1), "silver", List.of(), Stage.APPLIED);
    Query any = new Query(null, null, null);
    List<String> all =
        IntStream.of(0, 2, 4)
            .mapToObj(from -> page(any, from, 2))
            .peek(each -> assertThat(each.total()).isEqualTo(CASES))
            .flatMap(each -> each.rows().stream())
            .map(CaseRow::id)
            .toList();
    assertThat(all).containsExactlyInAnyOrderElementsOf(ids).startsWith(ids.get(1));
    assertThat(page(any, CASES, 2).rows()).isEmpty();
  }

  @Test
  void conditions_narrow_together_and_signs_of_patterns_stand_for_themselves() {
    String one = ids.get(3);
    String organisation = desk.history(one).organisation();
    assertThat(found("rated", null, null).total()).isEqualTo(CASES);
    assertThat(found("granted", null, null).rows()).isEmpty();
    assertThat(found("rated", organisation, null).rows())
        .extracting(CaseRow::id)
        .containsExactly(one);
    assertThat(found(null, organisation, "CLUSTER 100% _3").total()).isEqualTo(1);
    assertThat(found(null, organisation, "_4").rows()).isEmpty();
    assertThat(found(null, null, "100%").total()).isEqualTo(CASES);
    assertThat(found(null, null, "10%%").rows()).isEmpty();
    assertThat(found("rated", null, " " + one.toLowerCase(Locale.ROOT) + " ").rows())
        .extracting(CaseRow::id)
        .containsExactly(one);
  }
}
