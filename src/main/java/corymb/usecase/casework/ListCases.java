package corymb.usecase.casework;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseSearch;
import corymb.store.cases.CaseSearch.Query;
import corymb.store.cases.CaseSearch.Reached;
import corymb.store.cases.CaseStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the cases that a person may see. */
public final class ListCases {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "list cases", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ListCases(Casework casework) {
    this.casework = casework;
  }

  /**
   * The cases by id: all for committee and secretariat, their own for the others.
   *
   * @param state only those in this state, null for all
   */
  public List<CaseRow> run(Actor actor, @Nullable String state) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session ->
                reachesAll(actor)
                    ? CaseStore.list(session, state, null)
                    : CaseSearch.reached(session, reached(actor, state), 0, Integer.MAX_VALUE));
  }

  private static boolean reachesAll(Actor actor) {
    return actor.is(Role.COMMITTEE) || actor.is(Role.SECRETARIAT);
  }

  private static Reached reached(Actor actor, @Nullable String state) {
    String own = actor.organisation();
    return new Reached(
        state,
        actor.is(Role.CLUSTER_MANAGER) ? own : null,
        own,
        actor.is(Role.ASSESSOR) ? actor.person() : null);
  }

  /**
   * One page of the same cases: by id, or for those who reach all of them the ones that were acted
   * on last first.
   *
   * @param state only those in this state, null for all
   * @param from how many cases to leave out before it, from 0
   * @param size how many cases at most
   */
  public FindCases.Found page(Actor actor, @Nullable String state, int from, int size) {
    PERMIT.check(actor);
    if (!reachesAll(actor)) {
      Reached reached = reached(actor, state);
      return casework
          .store()
          .snapshot(
              session ->
                  new FindCases.Found(
                      CaseSearch.reached(session, reached, from, size),
                      CaseSearch.countReached(session, reached)));
    }
    Query query = new Query(state, null, null);
    return casework
        .store()
        .snapshot(
            session ->
                new FindCases.Found(
                    CaseSearch.page(session, query, from, size), CaseSearch.count(session, query)));
  }
}
