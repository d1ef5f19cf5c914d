package corymb.usecase.result;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Rate;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.state.RatedResult;
import corymb.store.cases.CaseStore;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what an organisation's own answers came to, from the earliest assessment on. */
public final class ShowHistory {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see the own history", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowHistory(Casework casework) {
    this.casework = casework;
  }

  /**
   * One assessment.
   *
   * @param id the case
   * @param assessedOn the day the answers describe
   * @param state the name of the state of the case
   * @param pack the scheme and version
   * @param result what the own answers came to
   */
  public record Past(
      String id, LocalDate assessedOn, String state, String pack, RatedResult result) {}

  /** The assessments of an organisation that were rated, from the earliest. */
  public List<Past> run(Actor actor, String organisation) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    return casework
        .store()
        .in(
            session -> {
              List<Past> all = new ArrayList<>();
              for (String id : CaseStore.of(session, organisation)) {
                CaseHistory history = CaseStore.load(session, id);
                RatedResult result = own(history);
                if (result != null) {
                  all.add(
                      new Past(
                          id,
                          history.state().submission().assessedOn(),
                          history.state().name(),
                          history.state().submission().pack(),
                          result));
                }
              }
              return List.copyOf(all);
            });
  }

  /** The last rating of own answers, null when there is none. */
  private static @Nullable RatedResult own(CaseHistory history) {
    RatedResult last = null;
    for (Entry entry : history.acts()) {
      if (entry.act() instanceof Rate rate) {
        last = rate.result();
      }
    }
    return last;
  }
}
