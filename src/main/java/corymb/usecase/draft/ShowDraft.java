package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.scheme.language.Language;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.Set;

/** Shows a questionnaire that an organisation is filling in, to those who fill it in. */
public final class ShowDraft {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("see a draft", Role.CLUSTER_MANAGER);

  private final Casework casework;
  private final Drafts drafts;

  /** On this casework. */
  public ShowDraft(Casework casework) {
    this.casework = casework;
    this.drafts = new Drafts(casework);
  }

  /**
   * The draft as it is now; one that nobody began is blank.
   *
   * @param today the day on which it is checked
   * @param language the language of its problems and results
   * @throws corymb.store.people.NoSuchOrganisation when there is none with the id
   */
  public Draft run(Actor actor, String organisation, LocalDate today, Language language) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    return casework.store().in(session -> drafts.read(session, organisation, today, language));
  }
}
