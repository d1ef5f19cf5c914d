package corymb.usecase.decision.sheet;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.CaseQueue;
import corymb.store.cases.QueuedCase;
import corymb.usecase.casework.Casework;
import java.util.ArrayList;
import java.util.List;

/** Lists the cases that the committee decides, a page at a time. */
public final class ListDecisions {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("list cases to decide", Role.COMMITTEE);

  /** How many cases a page has at most. */
  public static final int PAGE = 50;

  private final Casework casework;

  /** On this casework. */
  public ListDecisions(Casework casework) {
    this.casework = casework;
  }

  /**
   * A page of cases.
   *
   * @param cases the cases, the one that waits longest at the top
   * @param page the page, from 1
   * @param pages how many there are, at least 1
   * @param counts how many cases each docket has, in the order of {@link Docket}
   */
  public record Listed(List<QueuedCase> cases, int page, int pages, List<Integer> counts) {

    /** Keeps the lists. */
    public Listed {
      cases = List.copyOf(cases);
      counts = List.copyOf(counts);
    }
  }

  /**
   * The cases of a docket; those of the organisation that the person manages are left out.
   *
   * @param page the page, from 1; one beyond the last gives the last
   */
  public Listed run(Actor actor, Docket docket, int page) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              CaseQueue queue = new CaseQueue(session, actor.person(), actor.organisation());
              List<Integer> counts = new ArrayList<>();
              for (Docket each : Docket.values()) {
                counts.add(queue.count(each.states()));
              }
              int pages = Math.max(1, (counts.get(docket.ordinal()) + PAGE - 1) / PAGE);
              int shown = Math.max(1, Math.min(page, pages));
              boolean latest = docket == Docket.DECIDED;
              return new Listed(
                  queue.cases(docket.states(), latest, (shown - 1) * PAGE, PAGE),
                  shown,
                  pages,
                  counts);
            });
  }
}
