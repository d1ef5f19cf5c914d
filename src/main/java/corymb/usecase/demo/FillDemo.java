package corymb.usecase.demo;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.RatedResult;
import corymb.benchmark.synthetic.SyntheticPortfolio;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.Levels;
import corymb.scheme.Pack;
import corymb.store.audit.Watched;
import corymb.store.audit.Witness;
import corymb.store.awards.AwardStore;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.usecase.PackShelf;
import corymb.usecase.ResponseSource;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.When;
import corymb.usecase.demo.DemoCases.Filed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Fills an empty database with an example: the synthetic portfolio as past cases, people for each
 * role, cases in every state, a register with every status. Everything in it is invented.
 */
public final class FillDemo {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("fill in the example", Role.ADMINISTRATOR);

  private static final int GRANTED = 60;
  private static final int SILVER = 4;
  private static final int TRIES = 40;
  private static final String BRONZE = "bronze";
  private static final int CONSENTING = 5;

  private final Casework casework;
  private final Pack pack;
  private final Actor actor;
  private final LocalDate today;

  /** The example on this casework, by the newest pack of the shelf, as it is on a day. */
  public FillDemo(Casework casework, PackShelf shelf, Actor actor, LocalDate today) {
    this.casework = casework;
    this.pack = shelf.first().pack();
    this.actor = actor;
    this.today = today;
  }

  /** What was filled in. */
  public record Filled(int organisations, int cases, int awards, int stages) {}

  /**
   * Fills it in.
   *
   * @throws DatabaseInUseAlready when there are organisations in the database
   */
  public Filled run() {
    PERMIT.check(actor);
    int present = casework.store().in(session -> Organisations.list(session).size());
    if (present > 0) {
      throw new DatabaseInUseAlready(present);
    }
    DemoPeople people = new DemoPeople(casework, actor, today);
    List<Invented> portfolio =
        SyntheticPortfolio.generate(pack, SyntheticPortfolio.SEED).stream()
            .map(Invented::of)
            .filter(each -> !each.handedIn().isAfter(today))
            .toList();
    int rated = Math.max(0, portfolio.size() - 1);
    List<Filed> filed = file(portfolio.subList(0, rated), true);
    file(portfolio.subList(rated, portfolio.size()), false);
    DemoCases cases = new DemoCases(casework, actor, people);
    int stages = decide(filed, cases);
    again(filed, cases);
    change();
    consent(people);
    return casework
        .store()
        .in(
            session ->
                new Filled(
                    Organisations.list(session).size(),
                    CaseStore.list(session, null, null).size(),
                    AwardStore.all(session, Levels.of(pack.scheme())).all().size(),
                    stages));
  }

  private List<Filed> file(List<Invented> all, boolean rating) {
    Map<String, Invented> byName = new HashMap<>();
    all.forEach(each -> byName.put(each.name(), each));
    List<Filed> filed = new ArrayList<>();
    Iterator<ResponseSource> sources =
        all.stream().map(each -> (ResponseSource) each.source(pack)).iterator();
    new ImportResponses(casework, rating)
        .run(
            actor,
            source -> When.on(known(byName, source.name()).handedIn()),
            sources,
            imported -> {
              String id = imported.caseId();
              if (id != null) {
                filed.add(new Filed(id, known(byName, imported.intake().source())));
              }
            });
    return filed;
  }

  private static Invented known(Map<String, Invented> byName, String name) {
    Invented invented = byName.get(name);
    if (invented == null) {
      throw new IllegalStateException("nobody invented " + name);
    }
    return invented;
  }

  private int decide(List<Filed> filed, DemoCases cases) {
    List<Filed> eligible = new ArrayList<>();
    int granted = 0;
    LocalDate latest = today.minusDays(2L * DemoProcedure.DAYS);
    for (Filed each : filed) {
      String label = each.invented().handedIn().isAfter(latest) ? null : cases.indicative(each);
      if (label == null) {
        continue;
      }
      if (granted < GRANTED) {
        cases.grant(each, label);
        granted++;
      } else if (eligible.size() < DemoCases.Stage.values().length) {
        eligible.add(each);
      } else {
        break;
      }
    }
    return cases.spread(eligible);
  }

  /**
   * Some organisations have an earlier, weaker benchmarking. Those with Silver content get a Silver
   * for what they improved; one with Gold content held Bronze before, which Gold supersedes.
   */
  private void again(List<Filed> filed, DemoCases cases) {
    int silver = 0;
    boolean gold = false;
    LocalDate latest = today.minusDays(2L * DemoProcedure.DAYS);
    for (int i = filed.size() - 1, tried = 0; i >= 0 && tried < TRIES; i--) {
      Filed now = filed.get(i);
      String label = now.invented().handedIn().isAfter(latest) ? null : cases.indicative(now);
      if (label == null || label.equals(BRONZE) || (silver == SILVER && gold)) {
        continue;
      }
      tried++;
      List<Filed> before = file(List.of(now.invented().before()), true);
      if (before.isEmpty()) {
        continue;
      }
      if (!gold && label.equals(DemoCases.GOLD) && cases.indicative(before.get(0)) != null) {
        cases.grant(before.get(0), BRONZE);
        cases.grant(now, label);
        gold = true;
      } else if (silver < SILVER) {
        silver += silver(before.get(0), now, cases) ? 1 : 0;
      }
    }
  }

  private boolean silver(Filed before, Filed now, DemoCases cases) {
    List<String> areas = improved(before, now);
    if (areas.size() < pack.scheme().rules().history().improvementAreas()) {
      return false;
    }
    cases.grantSilver(now, areas);
    return true;
  }

  private List<String> improved(Filed earlier, Filed later) {
    Map<String, Integer> before = points(earlier);
    List<String> areas = new ArrayList<>();
    points(later)
        .forEach(
            (indicator, now) -> {
              Integer then = before.get(indicator);
              if (then != null && now > then) {
                areas.add(indicator);
              }
            });
    return areas.subList(
        0, Math.min(areas.size(), pack.scheme().rules().history().improvementAreas()));
  }

  private Map<String, Integer> points(Filed filed) {
    return casework
        .store()
        .in(session -> CaseStore.load(session, filed.id()).state().result())
        .map(RatedResult::byIndicator)
        .orElse(Map.of());
  }

  /** Suspends one valid label and withdraws another, so that the register shows every status. */
  private void change() {
    List<AwardHistory> valid = new ArrayList<>();
    casework
        .store()
        .run(
            session -> {
              var awards = AwardStore.all(session, Levels.of(pack.scheme()));
              awards.all().stream()
                  .filter(each -> each.acts().isEmpty())
                  .filter(each -> !each.award().validUntil().isBefore(today))
                  .forEach(valid::add);
            });
    AwardAct.Kind[] kinds = {AwardAct.Kind.SUSPENDED, AwardAct.Kind.WITHDRAWN};
    for (int i = 0; i < Math.min(kinds.length, valid.size()); i++) {
      AwardAct act = new AwardAct(kinds[i], actor.person(), today, "an example of this status");
      AwardHistory changed = valid.get(i).with(act);
      casework.store().run(session -> AwardStore.append(session, changed, casework.now()));
    }
  }

  /** Four of five organisations agree to serve as peers; two get a cluster manager. */
  private void consent(DemoPeople people) {
    casework
        .store()
        .run(
            session -> {
              int number = 0;
              for (var organisation : Organisations.list(session)) {
                if (number++ % CONSENTING != 0) {
                  Organisations.consent(session, organisation.id(), today);
                  Witness.note(
                      session,
                      Watched.ORGANISATION,
                      organisation.id(),
                      actor.person(),
                      "give-consent",
                      casework.now());
                }
              }
            });
    casework.store().in(Organisations::list).stream()
        .limit(2)
        .forEach(organisation -> people.manager(organisation.id()));
  }
}
