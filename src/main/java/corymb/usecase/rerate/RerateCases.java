package corymb.usecase.rerate;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.report.rerate.RerateLine;
import corymb.store.work.CaseChoice;
import corymb.usecase.OrderedWork;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rates stored cases by another pack and says what would change. Nothing is changed; a few cases at
 * a time are in memory, however many there are.
 */
public final class RerateCases {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("rate cases by another pack", Role.SECRETARIAT);

  private final Casework casework;
  private final Rerating rerating;

  /**
   * On this casework.
   *
   * @param pack the other pack; it need not be one of the casework's shelf
   */
  public RerateCases(Casework casework, RulePack pack) {
    this.casework = casework;
    this.rerating = new Rerating(casework, pack);
  }

  /** A case with what the other pack says, or why that cannot be said. */
  public sealed interface Rerated {

    /** The case. */
    String caseId();

    /** What the other pack says. */
    record Told(String caseId, RerateLine line) implements Rerated {}

    /** It could not be looked at, as when it is not rated yet. */
    record Failed(String caseId, String why) implements Rerated {}
  }

  /** Rates some cases, by id. */
  public void run(Actor actor, CaseChoice choice, Consumer<Rerated> sink) {
    PERMIT.check(actor);
    OrderedWork.run(
        new CasePages(casework.store(), choice), rerating::of, told -> told.forEach(sink));
  }

  /** Rates these cases, on all cores, in their order. */
  public void run(Actor actor, List<String> ids, Consumer<Rerated> sink) {
    PERMIT.check(actor);
    Iterator<List<String>> pages =
        IntStream.iterate(0, from -> from < ids.size(), from -> from + CasePages.SIZE)
            .mapToObj(from -> ids.subList(from, Math.min(from + CasePages.SIZE, ids.size())))
            .iterator();
    OrderedWork.run(pages, rerating::of, told -> told.forEach(sink));
  }
}
