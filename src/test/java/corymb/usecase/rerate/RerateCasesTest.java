package corymb.usecase.rerate;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.store.work.CaseChoice;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Damage;
import corymb.usecase.desk.Stage;
import corymb.usecase.rerate.RerateCases.Rerated;
import corymb.usecase.rerate.RerateCases.Rerated.Failed;
import corymb.usecase.rerate.RerateCases.Rerated.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that are read together. */
@BothDatabases
class RerateCasesTest {

  private CaseDesk desk;

  @BeforeEach
  void begin(Transactions store) {
    desk = new CaseDesk(store);
  }

  private List<Rerated> all() {
    List<Rerated> told = new ArrayList<>();
    new RerateCases(desk.casework, desk.casework.shelf().first())
        .run(CaseDesk.SECRETARIAT, CaseChoice.ALL, told::add);
    return told;
  }

  @Test
  void one_case_that_is_damaged_or_not_rated_keeps_no_other_from_being_told() {
    String submitted = desk.submitted();
    String agreed = desk.at(Stage.AGREED);
    String rated = desk.at(Stage.RATED);
    String damaged = desk.at(Stage.RATED);
    assertThat(all()).extracting(Rerated::caseId).isSorted().hasSize(4);
    assertThat(all())
        .filteredOn(Failed.class::isInstance)
        .singleElement()
        .isEqualTo(new Failed(submitted, "the case " + submitted + " is not rated yet"));

    String sha256 = desk.history(damaged).state().submission().response().sha256();
    Damage.response(desk, damaged);
    List<Rerated> told = all();
    assertThat(told.stream().filter(Told.class::isInstance).map(Rerated::caseId))
        .containsExactlyElementsOf(Stream.of(agreed, rated).sorted().toList());
    assertThat(told)
        .filteredOn(each -> each.caseId().equals(damaged))
        .singleElement()
        .asString()
        .contains(sha256);
  }
}
