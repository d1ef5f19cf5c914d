package corymb.usecase.decision;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.AppealRow;
import corymb.store.cases.Appeals;
import corymb.store.cases.DecisionRow;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;

/** Lists appeals, and decisions against which one is still possible. */
public final class ListAppeals {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("list appeals", Role.SECRETARIAT);

  private final Casework casework;
  private final int days;

  /** On this casework. */
  public ListAppeals(Casework casework) {
    this.casework = casework;
    this.days = casework.shelf().first().pack().scheme().rules().appeal().length();
  }

  /** In how many days after a decision an appeal is possible, the last one inclusive. */
  public int days() {
    return days;
  }

  /**
   * A page of appeals.
   *
   * @param appeals open ones with the oldest first, ended ones with the latest first
   * @param total how many there are on all pages
   */
  public record Found(List<AppealRow> appeals, long total) {

    /** Keeps the appeals. */
    public Found {
      appeals = List.copyOf(appeals);
    }
  }

  /** Open appeals, or those that have ended. */
  public Found run(Actor actor, boolean open, int from, int size) {
    PERMIT.check(actor);
    return casework
        .store()
        .snapshot(
            session ->
                new Found(Appeals.page(session, open, from, size), Appeals.count(session, open)));
  }

  /**
   * Decisions against which an appeal is still possible.
   *
   * @param decisions the oldest first
   * @param total how many there are, also those that are not among the first
   */
  public record Contestable(List<DecisionRow> decisions, long total) {

    /** Keeps the decisions. */
    public Contestable {
      decisions = List.copyOf(decisions);
    }
  }

  /** Decisions against which an appeal is possible on the day; the first ones, at most so many. */
  public Contestable contestable(Actor actor, LocalDate day, int most) {
    PERMIT.check(actor);
    LocalDate since = day.minusDays(days);
    return casework
        .store()
        .snapshot(
            session ->
                new Contestable(
                    Appeals.contestable(session, since, most),
                    Appeals.countContestable(session, since)));
  }
}
