package corymb.usecase.register;

import static corymb.usecase.Offices.COMMITTEE;
import static corymb.usecase.Offices.SECRETARIAT;
import static corymb.usecase.Offices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterQuery;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.people.Organisations;
import corymb.store.session.Transactions;
import corymb.usecase.Offices;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ImportRegister.Taken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@BothDatabases
class ImportRegisterTest {

  private static final String[] ROWS = {
    "Øresund Food,DK,Gold,2027-05-31,,www.oresund.example",
    "Vento e Marea,Spain,silver label,December 2025,,",
    "Øresund Food,DNK,bronze,2024-04-30,,"
  };

  private final Transactions store;
  private final Casework casework;

  ImportRegisterTest(Transactions store) {
    this.store = store;
    this.casework = Offices.casework(store);
  }

  private List<RegisterEntry> register() {
    return new ReadRegister(casework).on(TODAY).entries();
  }

  @Test
  void rows_become_awards_with_numbers_of_their_own() {
    ImportRegister.Outcome outcome = Offices.take(casework, ROWS);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.taken())
        .extracting(Taken::number)
        .containsExactly("ECEI-2026-00001", "ECEI-2026-00002", "ECEI-2026-00003");
    assertThat(register())
        .extracting(RegisterEntry::name, RegisterEntry::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Øresund Food", AwardStatus.VALID),
            org.assertj.core.groups.Tuple.tuple("Øresund Food", AwardStatus.EXPIRED),
            org.assertj.core.groups.Tuple.tuple("Vento e Marea", AwardStatus.EXPIRED));
    List<Organisation> organisations = store.in(Organisations::list);
    assertThat(organisations).extracting(Organisation::id).containsExactly("DNK-001", "ESP-001");
    assertThat(organisations.get(0).website()).isEqualTo("https://www.oresund.example");
  }

  @Test
  void doing_it_twice_changes_nothing() {
    Offices.take(casework, ROWS);
    List<RegisterEntry> before = register();
    long rows = store.in(AuditCheck::verify).rows();
    ImportRegister.Outcome again = Offices.take(casework, ROWS);
    assertThat(again.taken()).extracting(Taken::isNew).containsExactly(false, false, false);
    assertThat(register()).isEqualTo(before);
    assertThat(store.in(AuditCheck::verify).rows()).isEqualTo(rows).isEqualTo(5);
  }

  @Test
  void a_register_that_was_exported_is_known_already() {
    Offices.take(casework, ROWS);
    byte[] csv = new PublishRegister(casework).csv(TODAY);
    ImportRegister.Outcome again = new ImportRegister(casework).run(SECRETARIAT, TODAY, csv);
    assertThat(again.problems()).isEmpty();
    assertThat(again.taken()).hasSize(3).noneMatch(Taken::isNew);
  }

  @Test
  void with_a_problem_nothing_is_kept_and_all_are_told() {
    ImportRegister.Outcome outcome =
        Offices.take(casework, ROWS[0], "Nameless,Atlantis,gold,2027-05-31,,", "X,DK,platinum,,,");
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.problems())
        .extracting(problem -> problem.line() + " " + problem.column())
        .containsExactly("3 country", "4 label", "4 valid until");
    assertThat(register()).isEmpty();
    assertThat(store.in(Organisations::list)).isEmpty();
  }

  @Test
  void a_problem_that_only_the_store_finds_takes_back_the_rows_before() {
    ImportRegister.Outcome outcome =
        Offices.take(casework, ROWS[0], "Un\u0007seen,DK,gold,2027-05-31,,");
    assertThat(outcome.problems()).extracting(problem -> problem.line()).containsExactly(3);
    assertThat(register()).isEmpty();
    assertThat(store.in(Organisations::list)).isEmpty();
    Offices.take(casework, ROWS[0]);
    assertThat(register()).extracting(RegisterEntry::number).containsExactly("ECEI-2026-00001");
  }

  @Test
  void what_an_organisation_said_of_itself_stays() {
    store.run(
        session -> {
          String id = Organisations.findOrCreate(session, "DK", "Øresund Food").id();
          Organisations.describe(session, id, null, "https://own.example");
        });
    Offices.take(casework, ROWS);
    assertThat(register().get(0).web()).isEqualTo("https://own.example");
  }

  @Test
  void two_at_once_take_each_row_over_once() throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> take =
          () -> (int) Offices.take(casework, ROWS).taken().stream().filter(Taken::isNew).count();
      int made = 0;
      for (Future<Integer> each :
          four.invokeAll(IntStream.range(0, 4).mapToObj(nr -> take).toList())) {
        made += each.get();
      }
      assertThat(made).isEqualTo(3);
    } finally {
      four.shutdownNow();
    }
    assertThat(register()).hasSize(3);
    assertThat(store.in(AuditCheck::verify).isIntact()).isTrue();
  }

  @Test
  void only_the_secretariat_imports() {
    byte[] csv = "name,country\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new ImportRegister(casework).run(COMMITTEE, TODAY, csv))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void the_register_is_searched_by_words_of_people() {
    Offices.take(casework, ROWS);
    ReadRegister read = new ReadRegister(casework);
    RegisterQuery query =
        new RegisterSearch("oresund", "Denmark", null, "GOLD", AwardStatus.VALID)
            .query(read.words());
    assertThat(read.on(TODAY).find(query).entries())
        .extracting(RegisterEntry::number)
        .containsExactly("ECEI-2026-00001");
    RegisterSearch unknown = new RegisterSearch(null, "Atlantis", null, null, null);
    assertThatThrownBy(() -> unknown.query(read.words()))
        .hasMessageContaining("no country 'Atlantis'");
  }
}
