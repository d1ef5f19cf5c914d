package corymb.usecase.register;

import static corymb.usecase.Offices.SECRETARIAT;
import static corymb.usecase.Offices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.AwardStatus;
import corymb.label.award.Levels;
import corymb.label.register.RegisterChange.Kind;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterOrder;
import corymb.label.register.RegisterQuery;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditTrail;
import corymb.store.awards.AwardStore;
import corymb.store.session.Transactions;
import corymb.usecase.Offices;
import corymb.usecase.casework.Casework;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@BothDatabases
class ReadRegisterTest {

  private final Transactions store;
  private final Casework casework;
  private final ReadRegister register;

  ReadRegisterTest(Transactions store) {
    this.store = store;
    this.casework = Offices.casework(store);
    this.register = new ReadRegister(casework);
  }

  private List<String> imported(String... rows) {
    String csv = "name,country,label,valid until,portfolio,web\n" + String.join("\n", rows);
    return new ImportRegister(casework)
        .run(SECRETARIAT, TODAY, csv.getBytes(StandardCharsets.UTF_8)).taken().stream()
            .map(ImportRegister.Taken::number)
            .toList();
  }

  private void suspend(String number) {
    Levels levels = register.on(TODAY).levels();
    store.run(
        session -> {
          String organisation = AwardStore.find(session, number).orElseThrow().organisation();
          AwardHistory history =
              Objects.requireNonNull(AwardStore.of(session, organisation, levels).find(number));
          AwardAct act = new AwardAct(AwardAct.Kind.SUSPENDED, "p-0001", TODAY, "a complaint");
          AwardStore.append(session, history.with(act), Instant.EPOCH);
        });
  }

  @Test
  void a_change_is_seen_at_once() {
    assertThat(register.on(TODAY).entries()).isEmpty();
    String number = imported("Øresund Food,DK,Gold,2027-05-31,,").get(0);
    String version = register.version(TODAY);
    assertThat(register.entry(TODAY, number).status()).isEqualTo(AwardStatus.VALID);
    suspend(number);
    assertThat(register.entry(TODAY, number).status()).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(register.version(TODAY)).isNotEqualTo(version);
  }

  @Test
  void what_does_not_touch_it_leaves_it_as_it_was_read() {
    imported("Øresund Food,DK,Gold,2027-05-31,,");
    String version = register.version(TODAY);
    var index = register.index(TODAY);
    store.run(
        session -> AuditTrail.append(session, "p-0001", "find", "DNK-001#7", "", Instant.EPOCH));
    assertThat(register.index(TODAY)).isSameAs(index);
    assertThat(register.version(TODAY)).isEqualTo(version);
  }

  @Test
  void another_day_has_another_register() {
    String number = imported("Øresund Food,DK,Gold,2027-05-31,,").get(0);
    assertThat(register.entry(TODAY, number).status()).isEqualTo(AwardStatus.VALID);
    assertThat(register.entry(TODAY.plusYears(5), number).status()).isEqualTo(AwardStatus.EXPIRED);
    assertThat(register.history(TODAY.minusDays(1), number)).isEmpty();
  }

  @Test
  void the_index_finds_without_accents_and_sorts() {
    imported(
        "Øresund Food,DK,Gold,2027-05-31,,www.oresund.example",
        "Vento,ES,Silver,2027-12-31,,",
        "Zeta,DK,Bronze,2026-12-31,,");
    RegisterQuery food = new RegisterQuery(" FOOD  oresund ", null, null, null, null);
    assertThat(names(food, RegisterOrder.NAME)).containsExactly("Øresund Food");
    assertThat(names(RegisterQuery.ALL, RegisterOrder.NAME))
        .containsExactly("Øresund Food", "Vento", "Zeta");
    assertThat(names(RegisterQuery.ALL, RegisterOrder.VALID_UNTIL))
        .containsExactly("Vento", "Øresund Food", "Zeta");
    RegisterQuery danish = new RegisterQuery(null, "DK", null, null, AwardStatus.VALID);
    assertThat(names(danish, RegisterOrder.COUNTRY)).containsExactly("Øresund Food", "Zeta");
  }

  private List<String> names(RegisterQuery query, RegisterOrder order) {
    return register.index(TODAY).find(query, order).stream().map(RegisterEntry::name).toList();
  }

  @Test
  void an_entry_knows_what_became_of_the_labels_of_its_organisation() {
    List<String> numbers =
        imported(
            "Øresund Food,DK,Gold,2027-05-31,,",
            "Øresund Food,DK,Bronze,2026-12-31,,",
            "Vento,ES,Silver,2027-12-31,,");
    suspend(numbers.get(0));
    EntryHistory history = register.history(TODAY, numbers.get(0)).orElseThrow();
    assertThat(history.entry().name()).isEqualTo("Øresund Food");
    assertThat(history.since()).isEqualTo(TODAY);
    assertThat(history.imported()).isTrue();
    assertThat(history.changes())
        .extracting(change -> change.entry().name())
        .containsOnly("Øresund Food");
    assertThat(history.changes())
        .extracting(change -> change.kind())
        .contains(Kind.LISTED, Kind.SUSPENDED);
  }

  @Test
  void a_number_that_nobody_has_has_no_history() {
    assertThat(register.history(TODAY, "ECEI-2026-99999")).isEmpty();
  }
}
