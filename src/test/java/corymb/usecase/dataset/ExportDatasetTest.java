package corymb.usecase.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.report.dataset.DatasetForm;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import corymb.store.work.CaseChoice;
import corymb.usecase.casework.WithdrawCase;
import corymb.usecase.dataset.ExportDataset.Told;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Damage;
import corymb.usecase.desk.Stage;
import corymb.usecase.organisation.GiveConsent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rated cases as a data set. */
@BothDatabases
class ExportDatasetTest {

  private CaseDesk desk;

  @BeforeEach
  void begin(Transactions store) {
    desk = new CaseDesk(store);
  }

  private Told export(boolean everybody, DatasetForm form, ByteArrayOutputStream out) {
    out.reset();
    return new ExportDataset(desk.casework)
        .run(CaseDesk.SECRETARIAT, CaseChoice.ALL, everybody, desk.day, form, out);
  }

  private void consent(String id) {
    new GiveConsent(desk.casework)
        .run(CaseDesk.SECRETARIAT, desk.history(id).organisation(), desk.day, desk.day);
  }

  @Test
  void who_agreed_is_in_it_without_name_and_free_text_and_is_rated_the_same_again() {
    desk.submitted();
    String agreed = desk.at(Stage.AGREED);
    consent(agreed);
    String silent = desk.at(Stage.RATED);
    String gone = desk.at(Stage.RATED);
    consent(gone);
    new WithdrawCase(desk.casework).run(CaseDesk.SECRETARIAT, gone, desk.because(9, "no money"));
    String damaged = desk.at(Stage.RATED);
    consent(damaged);
    Damage.response(desk, damaged);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(export(false, DatasetForm.CSV, out)).isEqualTo(new Told(1, 1, 2, 0, 1));
    List<String> table = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(table).hasSize(2);
    assertThat(table.get(0))
        .startsWith("case,organisation,country,portfolio,peer consent,assessed,state,answers,")
        .contains(",1.1.2 measure,1.1.2 points,", ",organisation.country,")
        .doesNotContain(
            "organisation.name", "organisation.contact", "organisation.website", "acronym");
    assertThat(table.get(1)).startsWith(agreed + ",").contains(",yes,", ",agreed,");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(desk.name(agreed), "@");

    assertThat(export(true, DatasetForm.NDJSON, out)).isEqualTo(new Told(2, 0, 2, 0, 1));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2).noneMatch(line -> line.contains(desk.name(silent)));
    for (String line : lines) {
      String id = line.contains(agreed) ? agreed : silent;
      Intake intake =
          desk.casework
              .rating()
              .complete(id, line.getBytes(StandardCharsets.UTF_8), desk.day.plusDays(1));
      assertThat(desk.casework.rating().rate(intake).result().byIndicator())
          .isEqualTo(desk.history(id).state().result().orElseThrow().byIndicator());
    }
    assertThat(acts()).containsExactly("export-dataset", "export-dataset-of-everybody");
  }

  private List<String> acts() {
    return desk.casework
        .store()
        .in(
            session ->
                session
                    .sql("select act from audit where act like 'export-%' order by nr")
                    .query(String.class)
                    .list());
  }
}
