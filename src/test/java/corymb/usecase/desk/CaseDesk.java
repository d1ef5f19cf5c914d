package corymb.usecase.desk;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.Decision;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import corymb.usecase.PackShelf;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.When;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.people.Actors;
import corymb.usecase.people.KeepPeople;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.DeclareTies;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.SignAgreement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A casework with people, on an empty database: two assessors, a third one, a committee member; it
 * brings cases to any stage. Each case is imported on {@link #day}; each step is a day later.
 */
public final class CaseDesk {

  /** The packs; read once. */
  public static final PackShelf SHELF = PackShelf.builtIn();

  /** The secretariat at this machine, the administrator too. */
  public static final Actor SECRETARIAT = Actors.LOCAL;

  /** The last day for which an act may count, whatever the clock of the machine says. */
  public static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  /** The casework. */
  public final Casework casework;

  /** An assessor from Spain. */
  public final Actor first;

  /** An assessor from Denmark. */
  public final Actor second;

  /** An assessor from France, assigned to nothing. */
  public final Actor third;

  /** A member of the committee. */
  public final Actor committee;

  /** The day on which cases are imported. */
  public LocalDate day = LocalDate.of(2026, 6, 1);

  private int organisations;

  /** On an empty database. */
  public CaseDesk(Transactions store) {
    this(store, Clock.systemUTC());
  }

  /** On an empty database, with a clock of its own. */
  public CaseDesk(Transactions store, Clock clock) {
    this.casework = new Casework(store, SHELF, clock, () -> LAST);
    this.first = person("first", "ES", Role.ASSESSOR);
    this.second = person("second", "DK", Role.ASSESSOR);
    this.third = person("third", "FR", Role.ASSESSOR);
    this.committee = person("committee", "IT", Role.COMMITTEE);
  }

  private CaseDesk(CaseDesk other, Transactions store) {
    this.casework = new Casework(store, SHELF, Clock.systemUTC(), () -> LAST);
    this.first = other.first;
    this.second = other.second;
    this.third = other.third;
    this.committee = other.committee;
  }

  /** The same people, at another way to the same database. */
  public CaseDesk by(Transactions store) {
    return new CaseDesk(this, store);
  }

  /** A new person. */
  public Actor person(String name, @Nullable String country, Role role) {
    return new KeepPeople(casework)
        .add(
            SECRETARIAT,
            LocalDate.of(2020, 1, 1),
            name,
            name + "@people.example",
            country,
            Set.of(role),
            null)
        .actor();
  }

  /** The one who manages the organisation of a case. */
  public Actor manager(String id) {
    return new Actor("p-0900", Set.of(Role.CLUSTER_MANAGER), history(id).organisation());
  }

  /** A day of a case: its import and so many days. */
  public When on(int days) {
    return When.on(day.plusDays(days));
  }

  /** The same, with a reason. */
  public When because(int days, String reason) {
    return new When(day.plusDays(days), reason);
  }

  /** Imports one response. */
  public ImportResponses.Imported take(Actor actor, Response response, When when) {
    List<ImportResponses.Imported> all = new ArrayList<>();
    new ImportResponses(casework).run(actor, when, List.of(response.source()).iterator(), all::add);
    return all.get(0);
  }

  /** A case of a new organisation that is not rated yet. */
  public String submitted() {
    List<ImportResponses.Imported> all = new ArrayList<>();
    new ImportResponses(casework, false)
        .run(SECRETARIAT, on(0), List.of(gold().source()).iterator(), all::add);
    return Objects.requireNonNull(all.get(0).caseId());
  }

  /** The case of a response that is imported by the secretariat. */
  public String imported(Response response) {
    return Objects.requireNonNull(take(SECRETARIAT, response, on(0)).caseId());
  }

  /**
   * The answers of a new Spanish organisation that has the content of Gold with nothing to spare.
   */
  public Response gold() {
    return Response.of("gold-at-the-edge").named("Cluster " + ++organisations);
  }

  /** A new case of a new organisation that applies for Gold. */
  public String at(Stage stage) {
    return bring(imported(gold()), "gold", List.of(), stage);
  }

  /** A new case of a new organisation that applies for a label. */
  public String at(Stage stage, String label) {
    return bring(imported(gold()), label, List.of(), stage);
  }

  /** Brings a rated case on its way. */
  public String bring(String id, String label, List<String> areas, Stage stage) {
    boolean two = label.equals("gold");
    List<Actor> assessors = two ? List.of(first, second) : List.of(first);
    if (stage.compareTo(Stage.APPLIED) >= 0) {
      new ApplyForLabel(casework).run(manager(id), id, on(1), label, areas);
    }
    if (stage.compareTo(Stage.ASSIGNED) >= 0) {
      assign(id, on(2), assessors);
    }
    return review(id, label, assessors, areas, stage, 3);
  }

  /** Assigns assessors. */
  public AssignAssessors.Assigned assign(String id, When when, List<Actor> assessors) {
    return new AssignAssessors(casework)
        .run(SECRETARIAT, id, when, assessors.stream().map(Actor::person).toList());
  }

  /** Brings a case with assessors on its way; the first step on the day with that number. */
  public String review(
      String id, String label, List<Actor> assessors, List<String> areas, Stage stage, int from) {
    if (stage.compareTo(Stage.FREE) >= 0) {
      assessors.forEach(each -> new DeclareTies(casework).run(each, id, on(from), List.of()));
    }
    if (stage.compareTo(Stage.VISITED) >= 0) {
      Visit visit = new Visit(Visit.Kind.ON_SITE, day.plusDays(from + 1));
      new NoteVisit(casework).run(assessors.get(0), id, on(from + 1), visit);
    }
    if (stage.compareTo(Stage.LOCKED) >= 0) {
      assessors.forEach(each -> new LockFindings(casework).run(each, id, on(from + 2), areas));
    }
    if (stage.compareTo(Stage.AGREED) >= 0) {
      assessors.forEach(each -> new SignAgreement(casework).run(each, id, on(from + 3), label));
    }
    if (stage.compareTo(Stage.JUDGED) >= 0) {
      new JudgeCase(casework).run(SECRETARIAT, id, on(from + 4));
    }
    if (stage.compareTo(Stage.GRANTED) >= 0) {
      decide(id, on(from + 5), label);
    }
    return id;
  }

  /** The committee grants a label. */
  public CaseHistory decide(String id, When when, String label) {
    return new DecideCase(casework).run(committee, id, when, Decision.Kind.GRANTED, label, null);
  }

  /** The committee declines. */
  public CaseHistory decline(String id, When when) {
    return new DecideCase(casework).run(committee, id, when, Decision.Kind.DECLINED, null, null);
  }

  /** The committee defers. */
  public CaseHistory defer(String id, When when, LocalDate until) {
    return new DecideCase(casework).run(committee, id, when, Decision.Kind.DEFERRED, null, until);
  }

  /** An assessor corrects an answer. */
  public CaseHistory correct(Actor actor, String id, int days, String question, String value) {
    return new RecordFindings(casework)
        .run(
            actor,
            id,
            on(days),
            List.of(
                new Finding(question, Verdict.CORRECTED, value, "seen in the books", List.of())));
  }

  /** The case as it is now. */
  public CaseHistory history(String id) {
    return casework.store().in(session -> history(session, id));
  }

  /** The name of the organisation of a case, or of none when there is no such case. */
  public String name(String id) {
    return casework
        .store()
        .in(session -> Organisations.find(session, id.substring(0, 7)))
        .map(Organisation::name)
        .orElse("Nobody");
  }

  /** The case as a transaction sees it. */
  public CaseHistory history(Session session, String id) {
    return CaseStore.load(session, id);
  }

  /** Both assessors lock what they found. */
  public String lock(String id, int days) {
    new LockFindings(casework).run(first, id, on(days), List.of());
    new LockFindings(casework).run(second, id, on(days), List.of());
    return id;
  }

  /** How many rows each table has. */
  public TreeMap<String, Long> rows() {
    return rows(casework.store());
  }

  /** How many rows each table of a database has. */
  public static TreeMap<String, Long> rows(Transactions store) {
    return store.in(CaseDesk::counted);
  }

  private static TreeMap<String, Long> counted(Session session) {
    TreeMap<String, Long> rows = new TreeMap<>();
    for (String table :
        List.of(
            "case_act",
            "audit",
            "cluster_case",
            "response_digest",
            "organisation",
            "person",
            "person_role",
            "tie",
            "blob",
            "blob_part",
            "award",
            "award_act",
            "certificate",
            "snapshot",
            "reminder",
            "counter")) {
      rows.put(table, session.sql("select count(*) from " + table).query(Long.class).single());
    }
    rows.put(
        "counted",
        session.sql("select coalesce(sum(counted), 0) from counter").query(Long.class).single());
    return rows;
  }
}
