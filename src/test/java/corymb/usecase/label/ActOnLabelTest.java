package corymb.usecase.label;

import static corymb.label.award.AwardAct.Kind.REINSTATED;
import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.usecase.Offices.COMMITTEE;
import static corymb.usecase.Offices.SECRETARIAT;
import static corymb.usecase.Offices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.assessment.tie.Tie;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardActRefused;
import corymb.label.award.AwardStatus;
import corymb.store.BothDatabases;
import corymb.store.audit.AuditCheck;
import corymb.store.awards.UnknownAward;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.People;
import corymb.store.people.Ties;
import corymb.store.session.Transactions;
import corymb.usecase.Offices;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class ActOnLabelTest {

  private static final String NUMBER = "ECEI-2026-00001";

  private final Transactions store;
  private final Casework casework;

  ActOnLabelTest(Transactions store) {
    this.store = store;
    this.casework = Offices.casework(store);
  }

  @BeforeEach
  void one_gold_label() {
    Offices.take(casework, "Vento e Marea,ES,gold,2027-05-31,,");
  }

  private void act(Actor actor, AwardAct.Kind kind, LocalDate day) {
    new ActOnLabel(casework).run(actor, NUMBER, kind, new When(day, "fees"));
  }

  private LabelView view(LocalDate day) {
    return new ShowLabels(casework).one(SECRETARIAT, day, NUMBER);
  }

  @Test
  void the_committee_suspends_reinstates_and_withdraws() {
    act(COMMITTEE, SUSPENDED, TODAY);
    assertThat(view(TODAY).status()).isEqualTo(AwardStatus.SUSPENDED);
    act(COMMITTEE, REINSTATED, TODAY.plusDays(9));
    assertThat(view(TODAY.plusDays(8)).status()).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(view(TODAY.plusDays(9)).status()).isEqualTo(AwardStatus.VALID);
    act(COMMITTEE, WITHDRAWN, TODAY.plusDays(20));
    assertThat(view(TODAY.plusDays(20)).status()).isEqualTo(AwardStatus.WITHDRAWN);
    assertThat(view(TODAY).acts())
        .extracting(AwardAct::kind)
        .containsExactly(SUSPENDED, REINSTATED, WITHDRAWN);
    // the organisation, its award, and the three acts
    assertThat(store.in(AuditCheck::verify).rows()).isEqualTo(5);
    assertThat(store.in(AuditCheck::verify).isIntact()).isTrue();
  }

  @Test
  void nobody_but_the_committee_acts_on_a_label() {
    for (Role role : Set.of(Role.ASSESSOR, Role.SECRETARIAT, Role.ADMINISTRATOR)) {
      Actor other = Offices.actor("p-0007", role);
      assertThatThrownBy(() -> act(other, WITHDRAWN, TODAY)).isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> act(Offices.manager("ESP-001"), WITHDRAWN, TODAY))
        .isInstanceOf(NotPermitted.class);
    Actor both = new Actor("p-0008", Set.of(Role.COMMITTEE, Role.CLUSTER_MANAGER), "ESP-001");
    assertThatThrownBy(() -> act(both, WITHDRAWN, TODAY)).isInstanceOf(NotPermitted.class);
    assertThat(view(TODAY).acts()).isEmpty();
  }

  @Test
  void a_member_with_a_tie_to_the_organisation_is_refused() {
    String id =
        store.in(
            session -> {
              String added = People.add(session, "Cem", "cem@c.example", "FR", TODAY).id();
              Ties.declare(session, added, "ESP-001", new Tie(Tie.Kind.MEMBER, null), TODAY);
              return added;
            });
    assertThatThrownBy(() -> act(Offices.actor(id, Role.COMMITTEE), SUSPENDED, TODAY))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining(id + " may not decide on this organisation");
  }

  @Test
  void what_does_not_fit_is_refused_and_changes_nothing() {
    assertThatThrownBy(() -> act(COMMITTEE, SUSPENDED, TODAY.minusDays(1)))
        .isInstanceOf(AwardActRefused.class);
    assertThatThrownBy(() -> act(COMMITTEE, REINSTATED, TODAY)).isInstanceOf(AwardActRefused.class);
    ActOnLabel acts = new ActOnLabel(casework);
    assertThatThrownBy(() -> acts.run(COMMITTEE, NUMBER, SUSPENDED, new When(TODAY, " ")))
        .isInstanceOf(ActRefused.class)
        .hasMessageContaining("reason");
    When when = new When(TODAY, "fees");
    assertThatThrownBy(() -> acts.run(COMMITTEE, "ECEI-2026-00009", SUSPENDED, when))
        .isInstanceOf(UnknownAward.class);
    assertThat(view(TODAY).acts()).isEmpty();
  }

  @Test
  void ten_at_once_suspend_a_label_once() throws Exception {
    ExecutorService ten = Executors.newFixedThreadPool(10);
    try {
      Callable<Boolean> suspend =
          () -> {
            try {
              act(COMMITTEE, SUSPENDED, TODAY);
              return true;
            } catch (AwardActRefused e) {
              return false;
            }
          };
      List<Future<Boolean>> all =
          ten.invokeAll(IntStream.range(0, 10).mapToObj(nr -> suspend).toList());
      int done = 0;
      for (Future<Boolean> each : all) {
        done += each.get() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    } finally {
      ten.shutdownNow();
    }
    assertThat(view(TODAY).acts()).hasSize(1);
    assertThat(store.in(AuditCheck::verify).isIntact()).isTrue();
  }

  @Test
  void a_cluster_manager_sees_the_own_labels_only() {
    Offices.take(casework, "Lysfold,DK,bronze,2025-12-31,,");
    ShowLabels labels = new ShowLabels(casework);
    assertThat(labels.list(SECRETARIAT, TODAY, null)).hasSize(2);
    assertThat(labels.list(Offices.manager("DNK-001"), TODAY, null))
        .extracting(LabelView::status)
        .containsExactly(AwardStatus.EXPIRED);
    assertThat(labels.list(SECRETARIAT, TODAY.minusDays(1), "ESP-001")).isEmpty();
    assertThatThrownBy(() -> labels.one(Offices.manager("DNK-001"), TODAY, NUMBER))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> labels.list(Offices.manager("DNK-001"), TODAY, "ESP-001"))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> labels.list(SECRETARIAT, TODAY, "ESP-009"))
        .isInstanceOf(NoSuchOrganisation.class);
  }
}
