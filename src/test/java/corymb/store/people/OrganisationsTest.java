package corymb.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.organisation.Organisation;
import corymb.store.BothDatabases;
import corymb.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@BothDatabases
class OrganisationsTest {

  private final Transactions transactions;

  OrganisationsTest(Transactions transactions) {
    this.transactions = transactions;
  }

  private Organisation of(String country, String name) {
    return transactions.in(session -> Organisations.findOrCreate(session, country, name));
  }

  private Organisation find(String id) {
    return transactions.in(session -> Organisations.find(session, id).orElseThrow());
  }

  @Test
  void an_organisation_is_made_once_and_found_by_any_spelling() {
    Organisation made = of("DK", " Øresund   Food Cluster");
    assertThat(made)
        .isEqualTo(new Organisation("DNK-001", "Øresund Food Cluster", "DK", null, null, null));
    assertThat(of("DK", "ØRESUND FOOD CLUSTER")).isEqualTo(made);
    assertThat(of("SE", "Øresund Food Cluster").id()).isEqualTo("SWE-001");
    assertThat(of("DK", "Another").id()).isEqualTo("DNK-002");
    List<Organisation> all = transactions.in(Organisations::list);
    assertThat(all).extracting(Organisation::id).containsExactly("DNK-001", "DNK-002", "SWE-001");
  }

  @Test
  void consent_and_description_are_set_and_taken_away() {
    of("DK", "A");
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    transactions.run(
        session -> {
          Organisations.consent(session, "DNK-001", leapDay);
          Organisations.describe(session, "DNK-001", "food", "https://a.example");
        });
    assertThat(find("DNK-001"))
        .isEqualTo(new Organisation("DNK-001", "A", "DK", "food", "https://a.example", leapDay));
    transactions.run(
        session -> {
          Organisations.consent(session, "DNK-001", null);
          Organisations.describe(session, "DNK-001", null, null);
        });
    assertThat(find("DNK-001")).isEqualTo(new Organisation("DNK-001", "A", "DK", null, null, null));
  }

  @Test
  void an_unknown_organisation_or_country_is_refused() {
    assertThatThrownBy(
            () -> transactions.run(session -> Organisations.consent(session, "DNK-009", null)))
        .isInstanceOf(NoSuchOrganisation.class)
        .hasMessage("there is no organisation DNK-009");
    assertThatThrownBy(() -> of("UK", "A")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of("DK", " \t")).isInstanceOf(PersonRefused.class);
  }

  @Test
  void ten_threads_make_each_organisation_once_and_leave_no_gap()
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(10);
    Set<String> ids = ConcurrentHashMap.newKeySet();
    try {
      List<Future<?>> running =
          IntStream.range(0, 10)
              .<Future<?>>mapToObj(
                  thread ->
                      threads.submit(
                          () -> {
                            for (int i = 0; i < 20; i++) {
                              ids.add(of("DK", "Cluster " + (i + thread) % 20).id());
                            }
                          }))
              .toList();
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj("DNK-%03d"::formatted).toList());
  }
}
