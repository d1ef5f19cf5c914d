package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.store.work.CaseChoice;
import corymb.store.work.ItemRow;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkItems.Tally;
import corymb.store.work.WorkItems.Which;
import corymb.store.work.WorkRow;
import corymb.store.work.Works;
import corymb.usecase.casework.Casework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows work in the background: how far it is, and what came of it. */
public final class ShowWork {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("look at work", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowWork(Casework casework) {
    this.casework = casework;
  }

  /**
   * A page of all work.
   *
   * @param rows the work, the newest first
   * @param total how much there is on all pages
   * @param names how the persons are called who asked, by their ids
   * @param countries the countries that have cases
   * @param packs the packs by which cases could be rated
   */
  public record All(
      List<WorkRow> rows,
      long total,
      Map<String, String> names,
      List<String> countries,
      List<String> packs) {

    /** Keeps the lists. */
    public All {
      rows = List.copyOf(rows);
      names = Map.copyOf(names);
      countries = List.copyOf(countries);
      packs = List.copyOf(packs);
    }
  }

  /**
   * One piece of work with a page of its items.
   *
   * @param row the work
   * @param name how the person is called who asked
   * @param tally how many items came to what
   * @param items the items
   * @param found how many items there are on all pages
   */
  public record One(WorkRow row, String name, List<Tally> tally, List<ItemRow> items, long found) {

    /** Keeps the lists. */
    public One {
      tally = List.copyOf(tally);
      items = List.copyOf(items);
    }
  }

  /**
   * A page of all work.
   *
   * @param from how much to leave out before it, from 0
   * @param size how much at most
   */
  public All all(Actor actor, int from, int size) {
    PERMIT.check(actor);
    return casework.store().snapshot(session -> all(session, from, size));
  }

  private All all(Session session, int from, int size) {
    List<WorkRow> rows = Works.page(session, from, size);
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> names.computeIfAbsent(row.person(), person -> name(session, person)));
    return new All(
        rows, Works.count(session), names, CaseChoice.countries(session), casework.shelf().names());
  }

  /**
   * One piece of work.
   *
   * @param which the items that are looked at
   * @param from how many of them to leave out, from 0
   * @param size how many of them at most
   * @throws corymb.store.work.UnknownWork when there is none
   */
  public One one(Actor actor, String id, Which which, int from, int size) {
    PERMIT.check(actor);
    return casework.store().snapshot(session -> one(session, id, which, from, size));
  }

  private static One one(Session session, String id, Which which, int from, int size) {
    WorkRow row = Works.find(session, id);
    return new One(
        row,
        name(session, row.person()),
        WorkItems.tally(session, id),
        WorkItems.page(session, id, which, from, size),
        WorkItems.count(session, id, which));
  }

  /** The name of a person; the id of the secretariat at the machine, which has no name. */
  private static String name(Session session, String person) {
    return People.find(session, person).map(Person::name).orElse(person);
  }
}
