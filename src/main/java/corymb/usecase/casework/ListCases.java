package corymb.usecase.casework;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseSearch;
import corymb.store.cases.CaseSearch.Query;
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
    boolean all = actor.is(Role.COMMITTEE) || actor.is(Role.SECRETARIAT);
    return casework
        .store()
        .in(
            session -> {
              List<CaseRow> rows = CaseStore.list(session, state, null);
              return all
                  ? rows
                  : rows.stream()
                      .filter(
                          row ->
                              PERMIT.reaches(
                                  actor, Casework.scope(CaseStore.load(session, row.id()))))
                      .toList();
            });
  }

  /**
   * One page of the same cases, the ones that were acted on last first where that can be told
   * without reading them all, else by id.
   *
   * @param state only those in this state, null for all
   * @param from how many cases to leave out before it, from 0
   * @param size how many cases at most
   */
  public FindCases.Found page(Actor actor, @Nullable String state, int from, int size) {
    PERMIT.check(actor);
    String organisation = actor.organisation();
    boolean all = actor.is(Role.COMMITTEE) || actor.is(Role.SECRETARIAT);
    if (!all && (actor.is(Role.ASSESSOR) || organisation == null)) {
      List<CaseRow> rows = run(actor, state);
      return new FindCases.Found(rows.stream().skip(from).limit(size).toList(), rows.size());
    }
    Query query = new Query(state, all ? null : organisation, null);
    return casework
        .store()
        .snapshot(
            session ->
                new FindCases.Found(
                    CaseSearch.page(session, query, from, size), CaseSearch.count(session, query)));
  }
}
