package corymb.usecase.organisation;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.organisation.Organisation;
import corymb.label.award.Award;
import corymb.label.award.Levels;
import corymb.store.awards.AwardStore;
import corymb.store.cases.CaseStore;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.Managers;
import java.util.List;
import java.util.Set;

/** Looks at organisations. */
public final class ShowOrganisations {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "look at organisations",
          Role.CLUSTER_MANAGER,
          Role.COMMITTEE,
          Role.SECRETARIAT,
          Role.ADMINISTRATOR);

  private final Casework casework;

  /** On this casework. */
  public ShowOrganisations(Casework casework) {
    this.casework = casework;
  }

  /** The organisations that the person may see, by id; a cluster manager sees the own one. */
  public List<Organisation> list(Actor actor) {
    PERMIT.check(actor);
    return casework.store().in(Organisations::list).stream()
        .filter(each -> PERMIT.reaches(actor, scope(each.id())))
        .toList();
  }

  /**
   * One organisation.
   *
   * @throws NoSuchOrganisation when there is none with the id
   */
  public OrganisationView one(Actor actor, String id) {
    PERMIT.check(actor, scope(id));
    Levels levels = Levels.of(casework.shelf().first().pack().scheme());
    return casework
        .store()
        .in(
            session ->
                new OrganisationView(
                    Organisations.find(session, id).orElseThrow(() -> new NoSuchOrganisation(id)),
                    managers(session, id),
                    CaseStore.list(session, null, id),
                    labels(session, id, levels)));
  }

  private static Scope scope(String organisation) {
    return new Scope(organisation, Set.of());
  }

  private static List<String> managers(Session session, String id) {
    return Managers.all(session).getOrDefault(id, List.of()).stream().map(Person::id).toList();
  }

  private static List<String> labels(Session session, String id, Levels levels) {
    return AwardStore.of(session, id, levels).of(id).stream().map(Award::number).toList();
  }
}
