package corymb.usecase.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.CaseHistory;
import corymb.label.certificate.Signatory;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.UnusableKey;
import corymb.store.TestDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.audit.AuditLog;
import corymb.store.awards.Certificates;
import corymb.store.blob.Blobs;
import corymb.store.blob.Digest;
import corymb.store.cases.CaseStore;
import corymb.store.database.Database;
import corymb.usecase.certificate.IssueCertificate;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.certificate.SealCertificate;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import corymb.usecase.replay.ReplayCases;
import corymb.usecase.replay.Replayed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock that goes back by an hour whenever it is looked at. */
class BackwardClockTest {

  private static final Issuing BY =
      new Issuing(
          "Label Office",
          "https://labels.example.org",
          List.of(new Signatory("Ada Berg", "Chair")),
          SampleKeys.TEST);

  private final BackwardClock clock = new BackwardClock();
  private Database database;
  private CaseDesk desk;

  @BeforeEach
  void begin() {
    database = Database.open(TestDatabases.embedded());
    desk = new CaseDesk(database.transactions(), clock);
  }

  @AfterEach
  void end() {
    database.close();
  }

  private static final class BackwardClock extends Clock {

    private Instant now = Instant.parse("2026-08-01T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.minus(Duration.ofHours(1));
      return now;
    }
  }

  @Test
  void acts_stay_in_the_order_in_which_they_were_done() {
    String id = desk.at(Stage.GRANTED);
    CaseHistory history = desk.history(id);
    List<Instant> moments = history.acts().stream().map(each -> each.stamp().at()).toList();
    assertThat(moments).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(history.state().name()).isEqualTo("granted");
    List<Replayed> replayed = new ArrayList<>();
    new ReplayCases(desk.casework).run(CaseDesk.SECRETARIAT, List.of(id), replayed::add);
    assertThat(replayed).hasSize(1).allMatch(Replayed::isSame);
    Instant begun = history.begun().at();
    assertThat(moments.get(0)).isEqualTo(begun);
    for (Instant moment : moments.subList(1, moments.size())) {
      // an act is never seen without the one before it
      assertThat(until(id, moment)).isEmpty();
    }
    assertThat(until(id, begun))
        .hasValueSatisfying(all -> assertThat(all.acts()).isEqualTo(history.acts()));
  }

  private Optional<CaseHistory> until(String id, Instant moment) {
    return database.transactions().in(session -> CaseStore.loadUntil(session, id, moment));
  }

  @Test
  void the_trail_is_intact_and_in_the_order_of_the_acts() {
    desk.at(Stage.GRANTED);
    assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
    List<AuditLog.Line> latestFirst =
        database.transactions().in(session -> AuditLog.page(session, null, null, 100));
    assertThat(latestFirst)
        .extracting(AuditLog.Line::nr)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void numbers_go_on_and_the_certificate_that_was_issued_last_counts() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      numbers.add(new DecideCase(desk.casework).award(desk.at(Stage.GRANTED)).orElseThrow());
    }
    assertThat(numbers).containsExactly("ECEI-2026-00001", "ECEI-2026-00002");
    IssueCertificate issue = new IssueCertificate(desk.casework, SealCertificate.builtIn());
    String number = numbers.get(0);
    issue.run(CaseDesk.SECRETARIAT, number, desk.day.plusDays(20), BY);
    byte[] last = issue.again(CaseDesk.SECRETARIAT, number, desk.because(21, "a new name"), BY);
    List<Certificates.Issued> issues =
        database.transactions().in(session -> Certificates.issues(session, number));
    assertThat(issues).extracting(Certificates.Issued::nr).containsExactly(1, 2);
    assertThat(issues.get(1).issuedAt()).isBefore(issues.get(0).issuedAt());
    assertThat(issue.run(CaseDesk.SECRETARIAT, number, desk.day.plusDays(20), BY)).isEqualTo(last);
    byte[] kept = database.transactions().in(session -> Blobs.get(session, Digest.of(last)));
    assertThat(kept).isEqualTo(last);
  }

  @Test
  void a_key_does_not_seal_before_its_time() {
    String number = new DecideCase(desk.casework).award(desk.at(Stage.GRANTED)).orElseThrow();
    clock.now = SampleKeys.MADE.minus(Duration.ofDays(1));
    IssueCertificate issue = new IssueCertificate(desk.casework, SealCertificate.builtIn());
    assertThatThrownBy(() -> issue.run(CaseDesk.SECRETARIAT, number, desk.day.plusDays(20), BY))
        .isInstanceOf(UnusableKey.class)
        .hasMessageContaining("2026-01-02");
    List<Certificates.Issued> issued = database.transactions().in(Certificates::all);
    assertThat(issued).isEmpty();
  }
}
