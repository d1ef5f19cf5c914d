package corymb.usecase.casework;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Stamp;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.state.Submission;
import corymb.assessment.state.Submitted;
import corymb.intake.Intake;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.cases.DoubledResponse;
import corymb.store.counter.Counters;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.OrderedWork;
import corymb.usecase.ResponseSource;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes responses into the database as cases and rates them. A response that is there already
 * changes nothing, so that a run that was ended in the middle is simply repeated; one that is there
 * and was not rated is rated then.
 */
public final class ImportResponses {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("import responses", Role.CLUSTER_MANAGER, Role.SECRETARIAT);

  private static final BiConsumer<Session, Imported> NOTHING = (session, imported) -> {};

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

  private final Casework casework;
  private final boolean rating;

  /** On this casework; each response is rated at once. */
  public ImportResponses(Casework casework) {
    this(casework, true);
  }

  /**
   * On this casework.
   *
   * @param rating whether the responses are rated at once
   */
  public ImportResponses(Casework casework, boolean rating) {
    this.casework = casework;
    this.rating = rating;
  }

  /** What became of one response. */
  public enum Outcome {
    /** A new case, rated. */
    NEW,
    /** A new case that is not rated yet. */
    SUBMITTED,
    /** It was in a case already, which is rated now. */
    RATED,
    /** It is in a case already; nothing was changed. */
    UNCHANGED,
    /** It has errors; nothing was kept. */
    FAULTY
  }

  /**
   * One response.
   *
   * @param intake how it was read, with its problems
   * @param outcome what became of it
   * @param caseId its case, null when it is faulty
   * @param fault why it could not be rated, null when it was or should not be
   */
  public record Imported(
      Intake intake, Outcome outcome, @Nullable String caseId, @Nullable String fault) {

    private Imported(Intake intake, Outcome outcome, @Nullable String caseId) {
      this(intake, outcome, caseId, null);
    }
  }

  /** A response that was read and rated, ready to be kept; without a rating when it is faulty. */
  @SuppressWarnings("ArrayRecordComponent") // the original bytes, kept as they are
  private record Ready(Intake intake, When when, byte[] bytes, @Nullable Rating rating) {}

  /**
   * Imports one source, whole or not at all.
   *
   * @param then what is kept together with it, in the same transaction; also when nothing was kept
   */
  public void one(
      Actor actor, When when, ResponseSource source, BiConsumer<Session, Imported> then) {
    PERMIT.check(actor);
    keep(actor, when, read(source, when), then);
  }

  /** Imports all sources in their order, each whole or not at all. */
  public void run(
      Actor actor, When when, Iterator<ResponseSource> sources, Consumer<Imported> sink) {
    run(actor, source -> when, sources, sink);
  }

  /** Imports all sources in their order, each as handed in on a day of its own. */
  public void run(
      Actor actor,
      Function<ResponseSource, When> when,
      Iterator<ResponseSource> sources,
      Consumer<Imported> sink) {
    PERMIT.check(actor);
    OrderedWork.run(
        sources,
        (ResponseSource source) -> read(source, when.apply(source)),
        (Ready ready) -> sink.accept(keep(actor, ready.when(), ready, NOTHING)));
  }

  private Ready read(ResponseSource source, When when) {
    if (source instanceof ResponseSource.Read read) {
      Intake intake = casework.rating().read(read.name(), read.bytes(), when.on());
      return new Ready(intake, when, read.bytes(), intake.isComplete() ? rate(intake, when) : null);
    }
    ResponseSource.Unreadable unreadable = (ResponseSource.Unreadable) source;
    return new Ready(
        casework.rating().unopened(unreadable.name(), unreadable.why()), when, new byte[0], null);
  }

  private Rating rate(Intake intake, When when) {
    return rating ? Rating.of(casework, intake, when.on()) : Rating.NOT_YET;
  }

  private Imported keep(Actor actor, When when, Ready ready, BiConsumer<Session, Imported> then) {
    Rating rated = ready.rating();
    if (rated == null) {
      return alone(new Imported(ready.intake(), Outcome.FAULTY, null), then);
    }
    try {
      return casework
          .store()
          .in(
              session -> {
                Imported kept = keep(session, actor, when, ready, rated);
                then.accept(session, kept);
                return kept;
              });
    } catch (DoubledResponse e) {
      return alone(new Imported(ready.intake(), Outcome.UNCHANGED, e.caseId()), then);
    }
  }

  private Imported alone(Imported imported, BiConsumer<Session, Imported> then) {
    if (then != NOTHING) {
      casework.store().run(session -> then.accept(session, imported));
    }
    return imported;
  }

  private Imported keep(Session session, Actor actor, When when, Ready ready, Rating rated) {
    Optional<String> holder = CaseStore.holder(session, ready.intake().sha256());
    if (holder.isPresent()) {
      return held(session, actor, when, ready, holder.get());
    }
    String organisation = organisation(session, ready.intake());
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Witness.noteChanged(
        session,
        Watched.ORGANISATION,
        organisation,
        actor.person(),
        "keep-organisation",
        casework.now());
    Submission submission = Submissions.of(ready.intake(), ready.bytes(), when.on());
    String id = id(session, organisation, submission);
    Stamp stamp = casework.stamp(actor, when);
    CaseHistory begun = CaseHistory.begin(id, organisation, submission, stamp);
    CaseStore.begin(session, begun);
    Blobs.put(session, ready.bytes());
    Optional<Rate> rate = rated.keep(session, casework);
    rate.ifPresent(act -> casework.keep(session, begun, stamp, act));
    return new Imported(
        ready.intake(), rate.isPresent() ? Outcome.NEW : Outcome.SUBMITTED, id, rated.fault());
  }

  /** A response that is there: its case is rated when that is still to be done and can be. */
  private Imported held(Session session, Actor actor, When when, Ready ready, String id) {
    CaseHistory history = casework.open(session, actor, PERMIT, id);
    Rating rated = Objects.requireNonNull(ready.rating());
    boolean waits =
        history.state() instanceof Submitted submitted
            && submitted.submission().response().sha256().equals(ready.intake().sha256());
    if (!waits || rated.rated() == null) {
      return new Imported(ready.intake(), Outcome.UNCHANGED, id, waits ? rated.fault() : null);
    }
    Rate rate = new RateCase(casework).rate(session, history, when.on());
    casework.keep(session, history, casework.stamp(actor, when), rate);
    return new Imported(ready.intake(), Outcome.RATED, id);
  }

  private static String organisation(Session session, Intake intake) {
    String id =
        Organisations.findOrCreate(
                session,
                String.valueOf(Submissions.text(intake, "organisation.country")),
                String.valueOf(Submissions.text(intake, "organisation.name")))
            .id();
    Organisations.describe(
        session,
        id,
        Submissions.text(intake, "organisation.portfolio"),
        Submissions.text(intake, "organisation.website"));
    return id;
  }

  /**
   * The report code: organisation, year and month of the assessment, running number (labels.md).
   */
  private static String id(Session session, String organisation, Submission submission) {
    long number = Counters.next(session, "case");
    return String.format(
        Locale.ROOT, "%s-%s-%04d", organisation, MONTH.format(submission.assessedOn()), number);
  }
}
