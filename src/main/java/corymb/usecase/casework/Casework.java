package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Act;
import corymb.assessment.act.Stamp;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Scope;
import corymb.assessment.state.ActRefused;
import corymb.intake.SchemeRef;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.store.cases.CaseStore;
import corymb.store.cases.UnknownCase;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import corymb.usecase.peers.CasePeers;
import corymb.usecase.rated.RateAnswers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Where cases are worked on: the store, the packs and the time. Safe for many threads. */
public final class Casework {

  private static final Scope NOWHERE = new Scope("", Set.of());

  private final Transactions store;
  private final PackShelf shelf;
  private final RateAnswers rating;
  private final CasePeers peers = new CasePeers();
  private final Clock clock;
  private final Supplier<LocalDate> today;

  /** The casework on a store with the packs of a shelf; today is the day of the clock's zone. */
  public Casework(Transactions store, PackShelf shelf, Clock clock) {
    this(store, shelf, clock, () -> LocalDate.now(clock));
  }

  /**
   * The casework on a store with the packs of a shelf.
   *
   * @param clock the moments at which acts are recorded
   * @param today the last day for which an act may count
   */
  public Casework(Transactions store, PackShelf shelf, Clock clock, Supplier<LocalDate> today) {
    this.today = today;
    this.store = store;
    this.shelf = shelf;
    this.rating = new RateAnswers(shelf);
    this.clock = clock;
  }

  /** What an act makes of the case as it is. */
  @FunctionalInterface
  public interface Step {

    /** The act; what it keeps beside the case is kept in the same transaction. */
    Act of(Session session, CaseHistory history);
  }

  /**
   * Does one act on a case, whole or not at all.
   *
   * @return the case after it
   * @throws corymb.assessment.actor.NotPermitted when the actor may not
   * @throws corymb.assessment.state.ActRefused when the case does not allow it
   * @throws corymb.store.cases.CaseChanged when somebody else acted at the same moment
   * @throws corymb.store.cases.UnknownCase when there is no such case
   */
  public CaseHistory act(Actor actor, Permit permit, String id, When when, Step step) {
    return act(actor, permit, id, when, step, (session, after) -> {});
  }

  /**
   * Does one act on a case and what follows from it, whole or not at all; as {@link #act(Actor,
   * Permit, String, When, Step)}.
   *
   * @param then what follows from the act, in the same transaction
   */
  public CaseHistory act(
      Actor actor,
      Permit permit,
      String id,
      When when,
      Step step,
      BiConsumer<Session, CaseHistory> then) {
    permit.check(actor);
    return store.in(
        session -> {
          CaseHistory history = open(session, actor, permit, id);
          Act act = step.of(session, history);
          CaseHistory after = keep(session, history, stamp(actor, when), act);
          then.accept(session, after);
          return after;
        });
  }

  /**
   * The case, after checking that the actor may. To those who reach only some cases, one that does
   * not exist is like one that they do not reach.
   *
   * @throws corymb.assessment.actor.NotPermitted when the actor may not
   * @throws UnknownCase when there is no such case, and the actor might know
   */
  public CaseHistory open(Session session, Actor actor, Permit permit, String id) {
    CaseHistory history;
    try {
      history = CaseStore.load(session, id);
    } catch (UnknownCase e) {
      permit.check(actor, NOWHERE);
      throw e;
    }
    permit.check(actor, scope(history));
    return history;
  }

  /** Adds an act to a case within a transaction. */
  public CaseHistory keep(Session session, CaseHistory history, Stamp stamp, Act act) {
    CaseHistory after = history.with(stamp, act);
    CaseStore.append(session, after);
    return after;
  }

  /** Looks at one case, after checking that the actor may. */
  public CaseHistory look(Actor actor, Permit permit, String id) {
    permit.check(actor);
    return store.in(session -> open(session, actor, permit, id));
  }

  /** Whom a case concerns. */
  public static Scope scope(CaseHistory history) {
    return new Scope(history.organisation(), history.state().assessors());
  }

  /**
   * The stamp of an act that is done now.
   *
   * @throws ActRefused when it is dated in the future
   */
  public Stamp stamp(Actor actor, When when) {
    requireCome(when.on());
    return new Stamp(actor.person(), now(), when.on(), when.reason());
  }

  /**
   * Checks that a day has come.
   *
   * @throws ActRefused when it lies in the future
   */
  public void requireCome(LocalDate day) {
    LocalDate last = today.get();
    if (day.isAfter(last)) {
      throw new ActRefused(
          "an act counts for today, {0}, or a day before; found {1}, which is still to come",
          last, day);
    }
  }

  /** Now, to the millisecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The store. */
  public Transactions store() {
    return store;
  }

  /** The packs at hand. */
  public PackShelf shelf() {
    return shelf;
  }

  /** The rating of kept answers. */
  public RateAnswers rating() {
    return rating;
  }

  /** The peers with whom results of cases are compared. */
  public CasePeers peers() {
    return peers;
  }

  /**
   * The pack of a case.
   *
   * @throws IllegalStateException when the program does not have it
   */
  public Pack pack(CaseHistory history) {
    return rules(history).pack();
  }

  /**
   * The pack of a case in the words of a language.
   *
   * @throws IllegalStateException when the program does not have it
   */
  public Pack pack(CaseHistory history, Language language) {
    return rules(history).in(language);
  }

  private RulePack rules(CaseHistory history) {
    String name = history.state().submission().pack();
    SchemeRef ref = SchemeRef.of(name);
    RulePack pack = shelf.find(ref.id(), ref.version());
    if (pack == null) {
      throw new IllegalStateException(
          "the case "
              + history.id()
              + " was rated by the pack "
              + name
              + ", which this program does not have; name its folder with --rules");
    }
    return pack;
  }
}
