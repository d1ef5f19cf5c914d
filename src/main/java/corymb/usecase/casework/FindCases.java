package corymb.usecase.casework;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.CaseRow;
import corymb.store.cases.CaseSearch;
import corymb.store.cases.CaseSearch.Query;
import java.util.List;

/** Finds cases among all of them, page by page. */
public final class FindCases {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("look through all cases", Role.SECRETARIAT, Role.COMMITTEE);

  private final Casework casework;

  /** On this casework. */
  public FindCases(Casework casework) {
    this.casework = casework;
  }

  /**
   * A page of cases.
   *
   * @param rows the cases, the ones that were acted on last first
   * @param total how many are found on all pages
   */
  public record Found(List<CaseRow> rows, long total) {

    /** Keeps the rows. */
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One page.
   *
   * @param from how many cases to leave out before it, from 0
   * @param size how many cases at most
   */
  public Found run(Actor actor, Query query, int from, int size) {
    PERMIT.check(actor);
    return casework
        .store()
        .snapshot(
            session ->
                new Found(
                    CaseSearch.page(session, query, from, size), CaseSearch.count(session, query)));
  }
}
