package corymb.usecase.organisation;

import static corymb.usecase.Offices.COMMITTEE;
import static corymb.usecase.Offices.SECRETARIAT;
import static corymb.usecase.Offices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.state.ActRefused;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.session.Transactions;
import corymb.usecase.Offices;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class GiveConsentTest {

  private final Transactions store;
  private final Casework casework;

  GiveConsentTest(Transactions store) {
    this.store = store;
    this.casework = Offices.casework(store);
  }

  @BeforeEach
  void two_organisations() {
    Offices.take(casework, "Lysfold,DK,gold,2027-05-31,,", "Vento,ES,gold,2027-05-31,,");
  }

  private @Nullable LocalDate consent() {
    OrganisationView view = new ShowOrganisations(casework).one(SECRETARIAT, "DNK-001");
    return view.organisation().peerConsent();
  }

  private long auditRows() {
    return store.in(AuditCheck::verify).rows();
  }

  @Test
  void a_cluster_manager_gives_it_and_takes_it_back_and_both_are_audited() {
    GiveConsent consent = new GiveConsent(casework);
    long before = auditRows();
    consent.run(Offices.manager("DNK-001"), "DNK-001", TODAY, TODAY);
    assertThat(consent()).isEqualTo(TODAY);
    consent.run(Offices.manager("DNK-001"), "DNK-001", TODAY, TODAY);
    assertThat(auditRows()).isEqualTo(before + 1);
    consent.run(SECRETARIAT, "DNK-001", TODAY, null);
    assertThat(consent()).isNull();
    assertThat(auditRows()).isEqualTo(before + 2);
  }

  @Test
  void others_are_refused_and_so_is_a_day_to_come() {
    GiveConsent consent = new GiveConsent(casework);
    assertThatThrownBy(() -> consent.run(Offices.manager("ESP-001"), "DNK-001", TODAY, TODAY))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> consent.run(COMMITTEE, "DNK-001", TODAY, TODAY))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> consent.run(SECRETARIAT, "DNK-001", TODAY, TODAY.plusDays(1)))
        .isInstanceOf(ActRefused.class);
    assertThatThrownBy(() -> consent.run(SECRETARIAT, "DNK-009", TODAY, TODAY))
        .isInstanceOf(NoSuchOrganisation.class);
    assertThat(consent()).isNull();
  }

  @Test
  void a_cluster_manager_sees_the_own_organisation_only() {
    ShowOrganisations show = new ShowOrganisations(casework);
    assertThat(show.list(SECRETARIAT)).hasSize(2);
    assertThat(show.list(Offices.manager("ESP-001")))
        .extracting(each -> each.id())
        .containsExactly("ESP-001");
    assertThat(show.one(SECRETARIAT, "ESP-001").labels()).containsExactly("ECEI-2026-00002");
    assertThatThrownBy(() -> show.one(Offices.manager("ESP-001"), "DNK-001"))
        .isInstanceOf(NotPermitted.class);
  }
}
