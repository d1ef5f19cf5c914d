package corymb.usecase.replay;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.store.cases.CaseRecords;
import corymb.store.session.Session;
import corymb.usecase.OrderedWork;
import corymb.usecase.casework.Casework;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * Recomputes stored cases from their inputs and compares digests. Nothing is changed; a case at a
 * time is in memory, however many there are.
 */
public final class ReplayCases {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("replay cases", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private static final int PAGE = 500;

  private final Casework casework;
  private final Tools tools;

  /** On this casework, by its packs. */
  public ReplayCases(Casework casework) {
    this.casework = casework;
    this.tools = Tools.of(casework.shelf());
  }

  /**
   * Recomputes some cases.
   *
   * @throws corymb.store.cases.UnknownCase when there is no such case
   */
  public void run(Actor actor, List<String> ids, Consumer<Replayed> sink) {
    PERMIT.check(actor);
    OrderedWork.run(ids.iterator(), this::replay, sink);
  }

  /** Recomputes all cases, by id. */
  public void all(Actor actor, Consumer<Replayed> sink) {
    PERMIT.check(actor);
    OrderedWork.run(new Pages(), this::replay, sink);
  }

  private Replayed replay(String id) {
    return casework.store().snapshot(session -> replay(session, id));
  }

  private Replayed replay(Session session, String id) {
    return ReplayRun.of(tools, new StoredMaterial(session, CaseRecords.read(session, id)));
  }

  /** The ids of all cases, a page at a time. */
  private final class Pages implements Iterator<String> {

    private String last = "";
    private Iterator<String> page = List.<String>of().iterator();

    @Override
    public boolean hasNext() {
      if (!page.hasNext()) {
        page = casework.store().in(session -> CaseRecords.ids(session, last, PAGE)).iterator();
      }
      return page.hasNext();
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more cases");
      }
      last = page.next();
      return last;
    }
  }
}
