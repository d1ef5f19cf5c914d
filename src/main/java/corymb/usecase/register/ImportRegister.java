package corymb.usecase.register;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.Award;
import corymb.label.award.AwardHistory;
import corymb.label.award.Levels;
import corymb.label.register.RegisterWords;
import corymb.label.register.foreign.ForeignProblem;
import corymb.label.register.foreign.ForeignRegister;
import corymb.label.register.foreign.ForeignRow;
import corymb.scheme.Pack;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.awards.AwardStore;
import corymb.store.counter.Counters;
import corymb.store.people.Organisations;
import corymb.store.people.PersonRefused;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a register that was kept elsewhere: all of it, or nothing when there is a problem. A
 * row whose organisation has the same label until the same day already changes nothing, so that it
 * may be done twice.
 */
public final class ImportRegister {

  /** The largest file, 16 MiB. */
  public static final int LIMIT = 16 * 1024 * 1024;

  /** Who may. */
  public static final Permit PERMIT = Permit.of("import a register", Role.SECRETARIAT);

  private final Casework casework;
  private final Pack pack;

  /** On this casework. */
  public ImportRegister(Casework casework) {
    this.casework = casework;
    this.pack = casework.shelf().first().pack();
  }

  /**
   * One row that was taken over.
   *
   * @param row the row
   * @param number of its award
   * @param isNew whether the award was made now
   */
  public record Taken(ForeignRow row, String number, boolean isNew) {}

  /**
   * What became of the register.
   *
   * @param taken the rows in their order; none when there are problems
   * @param problems all problems in the order of the lines
   */
  public record Outcome(List<Taken> taken, List<ForeignProblem> problems) {

    /** Keeps the lists. */
    public Outcome {
      taken = List.copyOf(taken);
      problems = List.copyOf(problems);
    }
  }

  /** Takes over the register in the bytes of a CSV file; awards are told from the day on. */
  public Outcome run(Actor actor, LocalDate day, byte[] bytes) {
    PERMIT.check(actor);
    ForeignRegister read = ForeignRegister.read(bytes, RegisterWords.of(pack));
    if (!read.problems().isEmpty()) {
      return new Outcome(List.of(), read.problems());
    }
    try {
      return casework.store().in(session -> take(session, actor, day, read.rows()));
    } catch (Unkept e) {
      return new Outcome(List.of(), e.problems);
    }
  }

  private Outcome take(Session session, Actor actor, LocalDate day, List<ForeignRow> rows) {
    List<Taken> taken = new ArrayList<>();
    List<ForeignProblem> problems = new ArrayList<>();
    for (ForeignRow row : rows) {
      Organisation organisation = organisation(session, row, problems);
      if (organisation != null) {
        note(session, actor, organisation.id());
        taken.add(take(session, actor, day, row, organisation));
      }
    }
    if (!problems.isEmpty()) {
      throw new Unkept(problems);
    }
    return new Outcome(taken, problems);
  }

  private void note(Session session, Actor actor, String organisation) {
    Witness.noteChanged(
        session,
        Watched.ORGANISATION,
        organisation,
        actor.person(),
        "keep-organisation",
        casework.now());
  }

  /** Finds the organisation or makes it; null when it cannot be kept. */
  private static @Nullable Organisation organisation(
      Session session, ForeignRow row, List<ForeignProblem> problems) {
    try {
      String id = Organisations.findOrCreate(session, row.country(), row.name()).id();
      return Organisations.lock(session, id);
    } catch (PersonRefused | IllegalArgumentException e) {
      boolean name = e instanceof PersonRefused;
      problems.add(
          new ForeignProblem(
              row.line(),
              name ? "name" : "country",
              name ? row.name() : row.country(),
              String.valueOf(e.getMessage()),
              name ? "Write the name again, by hand." : "Write another country."));
      return null;
    }
  }

  private Taken take(
      Session session, Actor actor, LocalDate day, ForeignRow row, Organisation organisation) {
    Levels levels = Levels.of(pack.scheme());
    for (AwardHistory each : AwardStore.of(session, organisation.id(), levels).all()) {
      Award award = each.award();
      if (award.label().equals(row.label()) && award.validUntil().equals(row.validUntil())) {
        return new Taken(row, award.number(), false);
      }
    }
    describe(session, row, organisation);
    String scheme = pack.scheme().id();
    long running = Counters.next(session, "award-" + scheme + "-" + day.getYear());
    Award award =
        Award.imported(
            Award.number(scheme, day.getYear(), running),
            organisation.id(),
            row.label(),
            pack.name(),
            day,
            row.validUntil());
    AwardStore.add(session, award, actor.person(), casework.now());
    return new Taken(row, award.number(), true);
  }

  /** What the organisation said of itself stays; only what is not known is filled in. */
  private static void describe(Session session, ForeignRow row, Organisation known) {
    String portfolio = known.portfolio() == null ? row.portfolio() : known.portfolio();
    String web = known.website() == null ? row.web() : known.website();
    Organisations.describe(session, known.id(), portfolio, web);
  }

  /** Takes back what was begun. */
  private static final class Unkept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ForeignProblem> problems;

    Unkept(List<ForeignProblem> problems) {
      super("the register has problems");
      this.problems = List.copyOf(problems);
    }
  }
}
