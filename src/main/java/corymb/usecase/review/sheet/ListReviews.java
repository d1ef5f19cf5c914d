package corymb.usecase.review.sheet;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.AssignmentRow;
import corymb.store.cases.Assignments;
import corymb.usecase.casework.Casework;
import java.util.List;

/** Lists the cases that are assigned to an assessor, a page at a time. */
public final class ListReviews {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("list the own reviews", Role.ASSESSOR);

  /** How many cases a page has at most. */
  public static final int PAGE = 50;

  private final Casework casework;

  /** On this casework. */
  public ListReviews(Casework casework) {
    this.casework = casework;
  }

  /**
   * A page of cases.
   *
   * @param lines the cases
   * @param page the page, from 1
   * @param pages how many there are, at least 1
   * @param open how many cases are open
   * @param done how many are not any more
   */
  public record Listed(List<Line> lines, int page, int pages, int open, int done) {

    /** Keeps the lines. */
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A case of the list.
   *
   * @param assigned the case and how far the assessor has come
   * @param turn what the assessor does next
   */
  public record Line(AssignmentRow assigned, Turn turn) {}

  /**
   * The cases that are open, or those that are not any more.
   *
   * @param page the page, from 1; one beyond the last gives the last
   */
  public Listed run(Actor actor, boolean open, int page) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              int opened = Assignments.count(session, actor.person(), true);
              int done = Assignments.count(session, actor.person(), false);
              int pages = Math.max(1, ((open ? opened : done) + PAGE - 1) / PAGE);
              int shown = Math.max(1, Math.min(page, pages));
              List<Line> lines =
                  Assignments.of(session, actor.person(), open, (shown - 1) * PAGE, PAGE).stream()
                      .map(ListReviews::line)
                      .toList();
              return new Listed(lines, shown, pages, opened, done);
            });
  }

  private static Line line(AssignmentRow assigned) {
    return new Line(
        assigned,
        Turn.of(
            assigned.row().state(),
            assigned.free(),
            assigned.locked(),
            assigned.allLocked(),
            assigned.signed()));
  }
}
