package corymb.usecase.label;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.Award;
import corymb.label.award.AwardHistory;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;
import corymb.store.awards.AwardStore;
import corymb.store.awards.UnknownAward;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at awarded labels, with what was done to them and why. */
public final class ShowLabels {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("look at labels", Role.CLUSTER_MANAGER, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ShowLabels(Casework casework) {
    this.casework = casework;
  }

  /**
   * The labels that were decided by the day, in the order of their decisions: all for committee and
   * secretariat, those of the own organisation for a cluster manager.
   *
   * @param organisation only those of this organisation, null for all
   * @throws NoSuchOrganisation when there is none with the id
   */
  public List<LabelView> list(Actor actor, LocalDate day, @Nullable String organisation) {
    PERMIT.check(actor);
    if (organisation != null) {
      PERMIT.check(actor, scope(organisation));
    }
    Pack pack = casework.shelf().first().pack();
    return casework
        .store()
        .in(
            session -> {
              Awards awards = awards(session, pack, organisation);
              return awards.all().stream()
                  .filter(each -> PERMIT.reaches(actor, scope(each.award().organisation())))
                  .map(each -> view(session, pack, awards, each, day))
                  .filter(view -> view.status() != null)
                  .toList();
            });
  }

  private static Awards awards(Session session, Pack pack, @Nullable String organisation) {
    Levels levels = Levels.of(pack.scheme());
    if (organisation == null) {
      return AwardStore.all(session, levels);
    }
    if (Organisations.find(session, organisation).isEmpty()) {
      throw new NoSuchOrganisation(organisation);
    }
    return AwardStore.of(session, organisation, levels);
  }

  /**
   * One label, as it is on the day.
   *
   * @throws UnknownAward when there is none with the number
   */
  public LabelView one(Actor actor, LocalDate day, String number) {
    PERMIT.check(actor);
    Pack pack = casework.shelf().first().pack();
    return casework
        .store()
        .in(
            session -> {
              Award award =
                  AwardStore.find(session, number).orElseThrow(() -> new UnknownAward(number));
              PERMIT.check(actor, scope(award.organisation()));
              Awards awards = awards(session, pack, award.organisation());
              AwardHistory history = Objects.requireNonNull(awards.find(number));
              return view(session, pack, awards, history, day);
            });
  }

  private static Scope scope(String organisation) {
    return new Scope(organisation, Set.of());
  }

  private static LabelView view(
      Session session, Pack pack, Awards awards, AwardHistory history, LocalDate day) {
    Award award = history.award();
    return new LabelView(
        award,
        Organisations.find(session, award.organisation()).map(Organisation::name).orElseThrow(),
        title(pack, award.label()),
        awards.status(award.number(), day),
        awards.supersededOn(award.number()),
        history.acts());
  }

  private static String title(Pack pack, String code) {
    return pack.scheme().labels().stream()
        .filter(label -> label.code().equals(code))
        .map(Label::title)
        .findFirst()
        .orElse(code);
  }
}
